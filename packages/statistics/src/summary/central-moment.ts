import { mean } from "./mean.js";
import { sumBy } from "./sum-by.js";

export function centralMoment(values: readonly number[], order: number): number {
  const centre = mean(values);
  return sumBy(values, (value) => (value - centre) ** order) / values.length;
}
