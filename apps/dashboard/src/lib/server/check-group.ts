import { error } from "@sveltejs/kit";
import { findGroupProblems } from "../group-problems.js";
import type { AreaChoice } from "../url-state/area-choice.js";
import { formatQuery } from "../url-state/fields.js";
import { replaceParams } from "../url-state/replace-params.js";
import { loadAreas } from "./area-names.js";

interface GroupUse {
  /** Whether an earlier year is asked about, in which an abolished authority may have figures. */
  readonly past?: boolean;
}

/** Ends the request with a page that names everything wrong with a group of the reader's own, and offers it put right. */
export async function checkGroup(
  { areas: codes, group, release: pinned }: AreaChoice & { readonly release?: string | undefined },
  url: URL,
  { past = false }: GroupUse = {},
): Promise<void> {
  if (codes === undefined) return;
  const { areas, release } = await loadAreas(pinned);
  const { sentences, mended } = findGroupProblems(codes, { areas, day: release.dataTo, past });
  if (sentences.length === 0) return;
  const change = formatQuery({ areas: mended.join(","), group, release: pinned });
  error(400, sentences.join(" "), {
    heading: "This group cannot be used as it stands",
    suggestions: [
      ...(mended.length < 2
        ? []
        : [
            {
              label: `This page with the ${mended.length} authorities that can be used`,
              href: replaceParams(url, { areas: mended.join(",") }),
            },
          ]),
      { label: "Change the group", href: `/groups${change}` },
    ],
  });
}
