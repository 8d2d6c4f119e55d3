/** Rounds a drawing position to a tenth of a pixel, which keeps the markup short. */
export function round(position: number): number {
  return Math.round(position * 10) / 10;
}
