import type { Indicator, Unit } from "../indicators/indicator.js";

/**
 * A number in the decimals it is printed with, rounded half away from zero on its decimal digits, thousands separated.
 *
 * @example formatNumber(36186.3, 1) // "36,186.3"
 */
export function formatNumber(number: number, decimals: number): string {
  const rounded = roundHalfAway(number, decimals);
  const [whole = "0", fraction] = Math.abs(rounded).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${rounded < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
const largestScaled = 2 ** 40;
const doubt = 0.001;

/**
 * Rounds half away from zero on the shortest decimal that stands for the number: 0.285 to two places is 0.29. Only near a
 * half can the product in binary fall on the wrong side; there, and for very large numbers, the digits are read as text.
 */
export function roundHalfAway(number: number, decimals: number): number {
  const power = powers[decimals] ?? Number.NaN;
  const scaled = Math.abs(number) * power;
  const nearHalf = Math.abs((scaled % 1) - 0.5) < doubt;
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
