import { normalQuantile } from "./normal-quantile.js";

/** The two-sided z of a confidence level. Example: `zOfConfidence(0.998)` is 3.090232306167813. */
export function zOfConfidence(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}
