import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { parseQuestionState } from "#lib/url-state/question-state.js";
import { askQuestion } from "./ask-question.js";
import { sortCounted } from "./sort-counted.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const parsed = parseQuestionState(url.searchParams);
  if (!parsed.readable) refuseLink(url, parsed.problems);
  const { release, latest, answer, state, proposed, pinned, query } = await askQuestion(parsed.state, url);
  setHeaders(keepWhile(state.release));
  return {
    state,
    proposed,
    pinned,
    answer: { ...answer, rows: sortCounted(answer.rows, state.side) },
    choices: { indicators: release.indicators, regions: release.regions },
    release: toReleaseHeading(release, latest),
    query,
  };
};
