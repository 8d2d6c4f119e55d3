import type { Sheet } from "./sheet.js";

/** The widths that columns can have. */
export const columnWidthsCm = [2, 3, 4, 5, 6, 7, 8, 9] as const;

const [narrowest, widest] = [2, 9] as const;
const letterCm = 0.19;
const marginCm = 0.6;

/**
 * Widths of a sheet's columns in centimetres: by the longest text of each, and then empty ones, so that the lines above
 * the table, which run over its columns, are printed to their end.
 */
export function listColumnWidths(sheet: Sheet): readonly number[] {
  const widths = sheet.header.map((_, place) => findWidth(sheet, place));
  const longest = Math.max(sheet.title.length * 1.4, ...sheet.remarks.map((remark) => remark.length));
  const missing = longest * letterCm + marginCm - widths.reduce((total, width) => total + width, 0);
  return [...widths, ...Array.from({ length: Math.max(0, Math.ceil(missing / widest)) }, () => widest)];
}

function findWidth({ header, rows }: Sheet, place: number): number {
  const texts = rows.map(({ cells }) => cells[place] ?? "");
  const lengths = texts.map((cell) => (typeof cell === "string" ? cell : cell.text).length);
  const longestWord = Math.max(...(header[place]?.text.split(/\s+/) ?? []).map((word) => word.length));
  const letters = Math.max(longestWord + 3, ...lengths);
  return Math.min(widest, Math.max(narrowest, Math.ceil(letters * letterCm + marginCm)));
}

/** The name of a column by its number from 1: A, Z, AA. */
export function toLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest > 0 ? toLetters(rest) : ""}${String.fromCodePoint(65 + ((number - 1) % 26))}`;
}
