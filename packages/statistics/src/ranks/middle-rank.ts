/** Middle rank of a value among ascending values that hold it. Example: of 7 among 3, 7 and 7 it is 2.5. */
export function middleRank(ascending: Float64Array, value: number): number {
  const below = countBelow(ascending, value);
  const isTied = ascending[below + 1] === value;
  return isTied ? (1 + below + countNotAbove(ascending, value)) / 2 : below + 1;
}

/** How many of the ascending values are smaller than the value, by halving. */
export function countBelow(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the ascending values are at most the value, by halving. */
export function countNotAbove(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
