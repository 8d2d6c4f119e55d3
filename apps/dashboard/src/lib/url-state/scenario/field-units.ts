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

/** What a reader typed, in the unit of the model; NaN where it is no number. Thousands, £ and % may stand in it. */
export function readField(text: string, { perOne }: FieldUnit): number {
  const digits = text.replaceAll(/[\s,£%]/g, "").replace("−", "-");
  return digits === "" ? Number.NaN : Number((Number(digits) / perOne).toPrecision(12));
}
