/** A copy of the values in ascending order. Example: `toSorted([3, 1])` is [1, 3]. */
export function toSorted(values: readonly number[]): readonly number[] {
  return Array.from(Float64Array.from(values).toSorted());
}
