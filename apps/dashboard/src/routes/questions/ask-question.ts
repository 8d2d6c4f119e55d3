import { ask } from "#lib/server/gateway.js";
import { checkGroup } from "#lib/server/check-group.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { showQuery } from "#lib/server/shown-query.js";
import { toSelection } from "#lib/server/to-selection.js";
import type { LinkProblem } from "#lib/url-state/fields.js";
import type { QuestionState } from "#lib/url-state/question-state.js";
import { questionQuery } from "./page.query.js";
import { proposeLine } from "./propose-line.js";

/** Asks how many areas lie beyond the line: a proposed one where the link has none. */
export async function askQuestion(asked: QuestionState, url: URL) {
  await checkGroup(asked, url, { past: asked.period !== undefined });
  const state = { ...asked, line: asked.line ?? (await proposeLine(asked)) };
  const { indicator, side, line, period, since } = state;
  const variables = {
    version: state.release ?? null,
    indicator,
    selection: state.level === "regions" ? { level: "REGION" as const } : toSelection(state),
    period: period ?? null,
    since: since ?? null,
    [side]: line,
  };
  const { release, latest } = await ask(questionQuery, variables);
  if (release === null) throw new Error("The gateway answered without a release.");
  const answer = release.threshold;
  if (since !== undefined && since >= answer.period.code) {
    refuseLink(url, [lateStart(since, answer.period.code)]);
  }
  const pinned = { ...state, period: answer.period.code, release: release.version };
  const query = showQuery(questionQuery, { ...variables, version: release.version });
  const proposed = asked.line === undefined;
  return { release, latest, answer, state, proposed, pinned, query };
}

function lateStart(since: string, period: string): LinkProblem {
  const sentence = `A change since ${since} needs a later year than ${since} to count in, and this one counts in ${period}.`;
  return { name: "since", given: since, sentence, choices: [] };
}
