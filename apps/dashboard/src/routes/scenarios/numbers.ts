import { formatNumber } from "@plumbline/domain";
import type { Range } from "./page.query.js";

export { formatPounds as printPounds } from "@plumbline/domain";

/** A share from 0 to 1 to a sensible number of digits: "19%", "0.7%". */
export function printBroadShare(share: number): string {
  const decimals = share > 0 && share < 0.01 ? 1 : 0;
  return `${formatNumber(share * 100, decimals)}%`;
}

/** A share to one decimal, for tables and charts. */
export function printFineShare(share: number): string {
  return `${formatNumber(share * 100, 1)}%`;
}

/** People, rounded as far as a model deserves: "about 5,800" is 5,805. */
export function printPeople(people: number): string {
  const size = Math.abs(people);
  const step = size >= 1000 ? 100 : size >= 100 ? 10 : 1;
  return formatNumber(Math.round(people / step) * step, 0);
}

/** A change of a rate as percentage points. */
export function printPoints(change: number, decimals = 2): string {
  return formatNumber(change * 100, decimals);
}

type Print = (value: number) => string;

/** The outer two of a range: "12% to 28%". */
export function printRange({ p10, p90 }: Range, print: Print): string {
  return `${print(p10)} to ${print(p90)}`;
}

/** Whether a range says anything beyond its middle, as printed. */
export function isPoint({ p10, p90 }: Range, print: Print): boolean {
  return print(p10) === print(p90);
}
