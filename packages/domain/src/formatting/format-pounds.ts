import { formatNumber } from "./format-number.js";

/**
 * Pounds in the words of a budget, to two significant figures: "£20m", "£5.9m", "£900,000"; a minus where money is saved.
 *
 * @example formatPounds(15_442_261) // "£15m"
 */
export function formatPounds(pounds: number): string {
  const size = Number(Math.round(Math.abs(pounds)).toPrecision(2));
  const sign = pounds < 0 && size > 0 ? "−" : "";
  if (size < 1e6) return `${sign}£${formatNumber(size, 0)}`;
  return `${sign}£${formatNumber(size / 1e6, size < 1e7 ? 1 : 0)}m`;
}
