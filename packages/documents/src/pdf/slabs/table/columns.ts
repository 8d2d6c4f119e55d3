/** What a column needs: its widest cell on one line, and its longest word. */
export interface ColumnNeed {
  readonly natural: number;
  readonly least: number;
}

const spare = 26;

/**
 * Widths of columns within a width: each cell on one line with some room where they all can be, else the room that is
 * left over the longest words shared by need. Undefined where not even the longest words fit.
 */
export function toColumnWidths(needs: readonly ColumnNeed[], width: number): readonly number[] | undefined {
  const natural = sum(needs.map((need) => need.natural));
  if (natural <= width) {
    const each = Math.min(spare, (width - natural) / needs.length);
    return needs.map((need) => need.natural + each);
  }
  const least = sum(needs.map((need) => need.least));
  if (least > width) return undefined;
  const share = (width - least) / (natural - least);
  return needs.map((need) => need.least + (need.natural - need.least) * share);
}

/** Widths where words have to be cut: the shares that the longest words have. */
export function squeezeColumns(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const least = sum(needs.map((need) => need.least));
  return needs.map((need) => (need.least / least) * width);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
