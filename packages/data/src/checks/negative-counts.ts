import type { Finding } from "../importing/issue.js";

/** Nothing that is counted here can be less than none. */
export function checkNegativeCount(text: string, place: Pick<Finding, "row" | "column">): readonly Finding[] {
  if (!/^[-−]\d/.test(text)) return [];
  const message = () =>
    `${text} is less than none, which no count or rate of this file can be. Ask the publisher.`;
  return [{ ...place, check: "negative-counts", severity: "error", message }];
}
