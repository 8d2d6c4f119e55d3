import { regularisedBetaQuantile } from "@plumbline/statistics";

/** What someone believes of a quantity: the least and the most it could be, and the likeliest. */
export interface PertRange {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** How many times the likeliest value counts against each end. */
const weightOfMode = 4;

/**
 * The value below which a PERT-distributed quantity lies with probability `u`.
 *
 * Formula: low + (high − low) I⁻¹_u(α, β), α = 1 + 4(mode − low)/(high − low), β = 1 + 4(high − mode)/(high − low);
 * the constant itself where low and high are the same. Units: those of the range. Source: Vose 2008, modified PERT.
 *
 * @example pertQuantile({ low: 100, mode: 300, high: 600 }, 0.5) // 312.7
 */
export function pertQuantile({ low, mode, high }: PertRange, u: number): number {
  const width = high - low;
  if (width === 0) return mode;
  const alpha = 1 + (weightOfMode * (mode - low)) / width;
  const beta = 1 + (weightOfMode * (high - mode)) / width;
  return low + width * regularisedBetaQuantile(alpha, beta, u);
}

/** The mean of a PERT-distributed quantity: (low + 4 mode + high) ÷ 6. */
export function pertMean({ low, mode, high }: PertRange): number {
  return (low + weightOfMode * mode + high) / (weightOfMode + 2);
}
