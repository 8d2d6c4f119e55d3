import { answer, noAnswer, type Answer } from "../answer.js";
import type { Difference } from "../rates/newcombe-difference.js";
import { fQuantile } from "../special/f-quantile.js";
import { mean } from "./mean.js";
import { variance } from "./variance.js";

/**
 * Difference of two means with its 95% interval, the variances not taken as equal.
 *
 * Formula: d ± t √(s₁²/n₁ + s₂²/n₂), t of Student’s distribution with Welch–Satterthwaite degrees of freedom.
 * Units: those of the values. Source: Welch 1947. Example: welchDifference([1, 2, 3], [2, 3, 4, 5]) is −1.5, from −3.7 to 0.7.
 */
export function welchDifference(first: readonly number[], second: readonly number[]): Answer<Difference> {
  if (first.length < 2 || second.length < 2) return noAnswer("too-few");
  const [one, two] = [variance(first), variance(second)];
  if (!one.answered) return one;
  if (!two.answered) return two;
  const [part1, part2] = [one.value / first.length, two.value / second.length];
  const squares = part1 ** 2 / (first.length - 1) + part2 ** 2 / (second.length - 1);
  if (squares === 0) return noAnswer("no-variation");
  const degrees = (part1 + part2) ** 2 / squares;
  const t = Math.sqrt(fQuantile(0.95, { numerator: 1, denominator: degrees }));
  const difference = mean(first) - mean(second);
  const reach = t * Math.sqrt(part1 + part2);
  return answer({ difference, lower: difference - reach, upper: difference + reach });
}
