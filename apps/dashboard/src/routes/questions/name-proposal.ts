import type { QuestionState } from "#lib/url-state/question-state.js";
import type { QuestionAnswer } from "./page.query.js";

/** What the line of a question is that names none. */
export function nameProposal(
  { formula }: Pick<QuestionAnswer["indicator"], "formula">,
  level: QuestionState["level"],
): string {
  if (formula !== null) return "England’s figure";
  return `the median of the ${level === "regions" ? "nine regions’" : "authorities’"} figures, rounded`;
}
