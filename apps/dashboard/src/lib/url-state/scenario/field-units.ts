import type { Assumption } from "@plumbline/domain";

/** How a number stands in a field of the form: shares as percentages, everything else as it is. */
export interface FieldUnit {
  readonly word: string;
  readonly perOne: 1 | 100;
}

export const percentOf = (word: string): FieldUnit => ({ word: `% ${word}`, perOne: 100 });

/** The unit of an assumption as a reader types it: “share of staff” becomes “% of staff”. */
export function unitOf({ unit }: Pick<Assumption, "unit">): FieldUnit {
  return unit.startsWith("share ") ? percentOf(unit.slice("share ".length)) : { word: unit, perOne: 1 };
}

/** A number as a field shows it, to two decimals; the link keeps what the reader typed. */
export function printField(value: number, { perOne }: FieldUnit): string {
  return String(Number((value * perOne).toFixed(2)));
}

/** A number as a link holds it, whole. */
export function linkField(value: number, { perOne }: FieldUnit): string {
  return String(Number((value * perOne).toPrecision(12)));
}

/** A number in figures: a comma sets off thousands and nothing else, so that 2,5 is not taken for 25. */
const inFigures = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;

/** What a reader typed, in the unit of the model; NaN where it is no number. Thousands, £ and % may stand in it. */
export function readField(text: string, { perOne }: FieldUnit): number {
  const typed = text.replaceAll(/[\s£%]/g, "").replace("−", "-");
  if (!/\d/.test(typed) || !inFigures.test(typed)) return Number.NaN;
  return Number((Number(typed.replaceAll(",", "")) / perOne).toPrecision(12));
}
