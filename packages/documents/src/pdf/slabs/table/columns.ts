/** What a column needs, each at most as wide as the one before it. */
export interface ColumnNeed {
  /** Header and cells on one line each. */
  readonly natural: number;
  /** Cells on one line each, under a header that may take several. */
  readonly cells: number;
  /** The longest word. */
  readonly least: number;
}

const spare = 26;

/** How well columns fit a width: "words" means that cells take several lines, "cut" that words must be cut. */
export type ColumnFit = "whole" | "cells" | "words" | "cut";

export function findFit(needs: readonly ColumnNeed[], width: number): ColumnFit {
  if (sum(needs, "natural") <= width) return "whole";
  if (sum(needs, "cells") <= width) return "cells";
  return sum(needs, "least") <= width ? "words" : "cut";
}

/** Widths of columns: what is left over what all of them must have is shared by what each would like. */
export function toColumnWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
  switch (findFit(needs, width)) {
    case "whole": {
      const each = Math.min(spare, (width - sum(needs, "natural")) / needs.length);
      return needs.map(({ natural }) => natural + each);
    }
    case "cells":
      return shareRest(needs, width, ["cells", "natural"]);
    case "words":
      return shareRest(needs, width, ["least", "cells"]);
    default:
      return needs.map(({ least }) => (least / sum(needs, "least")) * width);
  }
}

function shareRest(
  needs: readonly ColumnNeed[],
  width: number,
  [must, would]: readonly [keyof ColumnNeed, keyof ColumnNeed],
): readonly number[] {
  const share = (width - sum(needs, must)) / (sum(needs, would) - sum(needs, must));
  return needs.map((need) => need[must] + (need[would] - need[must]) * share);
}

function sum(needs: readonly ColumnNeed[], key: keyof ColumnNeed): number {
  return needs.reduce((total, need) => total + need[key], 0);
}
