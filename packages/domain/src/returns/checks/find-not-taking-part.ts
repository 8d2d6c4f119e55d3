import type { ReturnContext } from "../return-context.js";
import type { ReturnProblem } from "../return-problem.js";
import { subjectOf, type ReturnDraft } from "../return-row.js";

/** Rows of authorities that are not in their programme: where it names its sites, those and no others send returns. */
export function findNotTakingPart(
  drafts: readonly ReturnDraft[],
  { release }: ReturnContext,
): readonly ReturnProblem[] {
  const sitesOf = new Map(
    release.programmes.map(({ slug, sites }) => [slug, new Set<string>(sites.map(({ area }) => area))]),
  );
  return drafts.flatMap((draft) => {
    const subject = subjectOf(draft);
    const sites = sitesOf.get(subject?.programme ?? "");
    if (subject === undefined || sites === undefined || sites.size === 0 || sites.has(subject.area))
      return [];
    const name = release.areas.byCode.get(subject.area)?.name ?? subject.area;
    const message = `${name} is not in the programme ${subject.programme}.`;
    return [{ row: draft.row, column: "authority", check: "not-taking-part", message }];
  });
}
