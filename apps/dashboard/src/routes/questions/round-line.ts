/** From here on a decimal of a count tells nobody anything. */
const largeEnough = 10;

/** A median as a line to ask about: whole from ten on, and below that with the decimals its indicator is published with. */
export function roundLine(median: number, decimals: number): number {
  return Number(median.toFixed(median >= largeEnough ? 0 : decimals));
}
