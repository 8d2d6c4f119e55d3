/** r ln r, taken as 0 at 0. Example: `timesLog(1)` is 0. */
export function timesLog(ratio: number): number {
  return ratio === 0 ? 0 : ratio * Math.log(ratio);
}
