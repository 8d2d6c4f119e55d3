import { toGroupPlace } from "@plumbline/documents/pack";
import { DASHBOARD_URL } from "$app/env/private";
import { askPack } from "#lib/pack/ask-pack.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { formatAreaChoice } from "#lib/url-state/area-choice.js";
import { formatQuery } from "#lib/url-state/fields.js";
import { readGroup } from "../read-group.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const { choice, pinned } = await readGroup(url);
  const { release, latest, query } = await askPack(choice, pinned);
  setHeaders(keepWhile(pinned));
  const place = toGroupPlace(
    { codes: choice.areas ?? [], name: choice.group },
    { address: DASHBOARD_URL, version: release.version },
  );
  return {
    title: place.title,
    phrase: place.phrase,
    groupLink: `/groups${formatQuery({ ...formatAreaChoice(choice), release: pinned })}`,
    pack: release.pack,
    files: "/groups/pack",
    fileSearch: formatQuery({ ...formatAreaChoice(choice), release: release.version }),
    search: formatQuery({ release: pinned }),
    release: toReleaseHeading(release, latest),
    query,
  };
};
