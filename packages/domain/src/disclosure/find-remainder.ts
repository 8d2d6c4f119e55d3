import { isSmallCount } from "./is-small-count.js";

/** What a total leaves for the parts that are not shown, and whether that points at 1 to 5 people. */
export interface Remainder {
  readonly recovered: number;
  readonly disclosive: boolean;
}

/**
 * Subtracts the shown parts from an exact total: what anybody can work out about those that are missing. It checks a table that
 * somebody published; what we publish ourselves is protected by `protectTable`, which looks at every line at once.
 *
 * Formula: total − sum of the parts; disclosive where 1 to 5, or where one part alone is missing. Units: people.
 * Source: the workforce file of 2022, whose England total gives away the one leaver of its only missing authority.
 */
export function findRemainder(total: number, sumOfParts: number, missingParts: number): Remainder {
  const recovered = total - sumOfParts;
  return { recovered, disclosive: missingParts === 1 || isSmallCount(recovered) };
}
