import type { KnownFigure } from "../document/figure.js";

/** How a spreadsheet must show a number so that it reads as it was printed. */
export interface NumberFormat {
  readonly type: "float" | "percentage";
  readonly decimals: number;
  readonly grouped: boolean;
  readonly before: string;
  readonly after: string;
}

const printed = /^(?<before>[^\d−-]*)(?<number>[−-]?\d[\d,]*(?:\.(?<fraction>\d+))?)(?<after>\D*)$/;

/** The format that shows a figure's value as its text: "more than 1,700" or "11.8%". Undefined where none can. */
export function findNumberFormat({ value, text }: KnownFigure): NumberFormat | undefined {
  const groups = printed.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { before = "", number = "", fraction = "", after = "" } = groups;
  const shown = Number(number.replaceAll(",", "").replace("−", "-"));
  if (Math.abs(shown - value) > 0.5000001 * 10 ** -fraction.length) return undefined;
  const percent = after.startsWith("%");
  return {
    type: percent ? "percentage" : "float",
    decimals: fraction.length,
    grouped: number.includes(","),
    before,
    after,
  };
}

/** The number that a cell holds: a percentage is held as its share, shifted by decimals and not divided. */
export function toCellValue(value: number, type: NumberFormat["type"]): number {
  return type === "float" ? value : Number(`${value}e-2`);
}
