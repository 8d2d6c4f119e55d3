import { StatisticsError } from "../statistics-error.js";

/** The scale on which the line is fitted: as it is, logarithms of rates, or log odds of proportions. */
export type SlopeTransform = "none" | "log" | "logit";

/** What the values are: rates scatter evenly on the log scale, proportions on the logit scale, others as they are. */
export type ValueKind = "rate" | "proportion" | "other";

/** The scale on which values of a kind scatter evenly. Example: `scaleOfKind("rate")` is "log". */
export function scaleOfKind(kind: ValueKind): SlopeTransform {
  if (kind === "other") return "none";
  return kind === "rate" ? "log" : "logit";
}

/** A value on the scale of the line; throws where there is no logarithm. Example: `toScale(0.5, "logit")` is 0. */
export function toScale(value: number, transform: SlopeTransform): number {
  if (transform === "none") return value;
  const isPossible = value > 0 && (transform === "log" || value < 1);
  if (!isPossible) throw new StatisticsError("out-of-range", `${value} has no ${transform}`);
  return transform === "log" ? Math.log(value) : Math.log(value / (1 - value));
}

/** Back from the scale of the line. Example: `fromScale(0, "logit")` is 0.5. */
export function fromScale(scaled: number, transform: SlopeTransform): number {
  if (transform === "none") return scaled;
  return transform === "log" ? Math.exp(scaled) : 1 / (1 + Math.exp(-scaled));
}
