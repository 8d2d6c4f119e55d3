import { answer, noAnswer, type Answer } from "../answer.js";
import { requireFiniteList } from "../require.js";

export type EndGap = {
  /** The least deprived group's value minus the most deprived group's. */
  readonly difference: number;
  /** The least deprived group's value over the most deprived group's. */
  readonly ratio: Answer<number>;
};

/**
 * Gap between the last and the first of ordered groups, such as the least and the most deprived fifth.
 *
 * Formula: y_k − y₁ and y_k / y₁. Units: those of the values; the ratio has none. Source: Mackenbach & Kunst 1997.
 * Example: fifths of 0.12, 0.11, 0.1, 0.1 and 0.09 give −0.03 and 0.75.
 */
export function endGap(values: readonly number[]): Answer<EndGap> {
  requireFiniteList(values, "values");
  const first = values[0] ?? 0;
  const last = values.at(-1) ?? 0;
  if (values.length < 2) return noAnswer("too-few");
  return answer({
    difference: last - first,
    ratio: first === 0 ? noAnswer("zero-divisor") : answer(last / first + 0),
  });
}
