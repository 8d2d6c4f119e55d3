import type { Indicator, Unit } from "../indicators/indicator.js";

/**
 * A number in the decimals it is printed with, rounded half away from zero on its decimal digits, thousands separated.
 *
 * @example formatNumber(36186.3, 1) // "36,186.3"
 */
export function formatNumber(number: number, decimals: number): string {
  const rounded = roundHalfAway(number, decimals);
  const size = Math.abs(rounded);
  const digits = size.toFixed(decimals);
  return `${rounded < 0 ? "−" : ""}${size < 1000 ? digits : separateThousands(digits)}`;
}

function separateThousands(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
const largestScaled = 2 ** 49;
const leastDoubt = 0.001;
const relativeDoubt = 2 ** -51;

/**
 * Rounds half away from zero on the shortest decimal that stands for the number: 0.285 to two places is 0.29. The product
 * in binary lies within 2^-52 of itself from that of the decimal: only as near as that to a half can it fall on the wrong
 * side. There, and for very large numbers, the digits are read as text.
 */
export function roundHalfAway(number: number, decimals: number): number {
  const power = powers[decimals] ?? Number.NaN;
  const scaled = Math.abs(number) * power;
  const nearHalf = Math.abs((scaled % 1) - 0.5) < leastDoubt + scaled * relativeDoubt;
  if (!(scaled < largestScaled) || nearHalf) return roundOnDigits(number, decimals);
  const rounded = Math.round(scaled) / power;
  return rounded === 0 ? 0 : Math.sign(number) * rounded;
}

function roundOnDigits(number: number, decimals: number): number {
  const shifted = Number(`${Math.abs(number)}e${decimals}`);
  if (Number.isNaN(shifted)) return 0;
  const rounded = Number(`${Math.round(shifted)}e-${decimals}`);
  return rounded === 0 ? 0 : Math.sign(number) * rounded;
}

const suffixes: Partial<Record<Unit, string>> = { percent: "%" };

/** A number of an indicator as it reads on a page: "11.8%", "36,186.3". */
export function formatFigure(
  number: number,
  { decimals, unit }: Pick<Indicator, "decimals" | "unit">,
): string {
  return `${formatNumber(number, decimals)}${suffixes[unit] ?? ""}`;
}

const differenceUnits: Partial<Record<Unit, readonly [string, string]>> = {
  percent: ["percentage point", "percentage points"],
  cases: ["case", "cases"],
  days: ["day", "days"],
};

/** A distance between two figures of an indicator, without sign: "2.1 percentage points". */
export function formatDifference(
  number: number,
  { decimals, unit }: Pick<Indicator, "decimals" | "unit">,
): string {
  const text = formatNumber(Math.abs(number), decimals);
  const [singular, plural] = differenceUnits[unit] ?? ["", ""];
  return `${text} ${Number(text) === 1 ? singular : plural}`.trimEnd();
}
