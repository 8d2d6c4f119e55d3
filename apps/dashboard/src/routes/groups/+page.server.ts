import { redirect } from "@sveltejs/kit";
import { addAreas } from "#lib/add-areas.js";
import { findGroupProblems } from "#lib/group-problems.js";
import { listAreasByRegion } from "#lib/list-areas-by-region.js";
import { loadAreas } from "#lib/server/area-names.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { isAreaChoice, listCodes, readAreaChoice } from "#lib/url-state/area-choice.js";
import { formatQuery, readText } from "#lib/url-state/fields.js";
import { listUses } from "./list-uses.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const choice = readAreaChoice(url.searchParams);
  if (!isAreaChoice(choice)) refuseLink(url, choice);
  const listed = listCodes(url.searchParams);
  const group = readText(url.searchParams, "group");
  const pinned = readText(url.searchParams, "release");
  const { areas, release } = await loadAreas(pinned);
  const format = (each: readonly string[]) => formatQuery({ areas: each.join(","), group, release: pinned });
  const typed = readText(url.searchParams, "add");
  const added = typed === undefined ? undefined : addAreas(areas, typed);
  const codes = [...new Set([...listed, ...(added?.codes ?? [])])];
  const sentAsForm = url.searchParams.getAll("areas").length > 1 || url.searchParams.has("edited");
  if (added?.found || (sentAsForm && added === undefined)) redirect(303, `/groups${format(codes)}`);
  setHeaders(keepWhile(pinned));
  const { sentences, mended } = findGroupProblems(codes, { areas, day: release.dataTo });
  const { regions } = listAreasByRegion(areas);
  return {
    group,
    codes,
    pinned,
    members: codes.flatMap((code) => areas.find((area) => area.code === code) ?? []),
    problems: codes.length === 0 ? [] : sentences,
    mendedLink: mended.length > 0 && mended.join() !== codes.join() ? `/groups${format(mended)}` : undefined,
    unclear: added?.found === false ? added : undefined,
    uses: listUses({ areas: codes, group }, pinned),
    addLink: (added?.found === false ? added.near : []).map(({ code, name }) => ({
      name,
      href: `/groups${format([...codes, code])}`,
    })),
    regions,
    release,
  };
};
