interface RankRange {
  readonly lower: number;
  readonly upper: number;
  readonly of: number;
}

/** Where an area could stand: "3 to 8 of 9". A single place is still one of many: "9 of 9". */
export function printRankRange({ lower, upper, of }: RankRange): string {
  return lower === upper ? `${lower} of ${of}` : `${lower} to ${upper} of ${of}`;
}
