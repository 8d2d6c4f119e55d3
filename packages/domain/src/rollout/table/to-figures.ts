import { findArea, type AreaRegister } from "../../areas/area-register.js";
import { shownCount, type CountTable } from "../../disclosure/count-table.js";
import { isPublishable } from "../../disclosure/is-publishable.js";
import { roundShare } from "../../disclosure/round-share.js";
import { roundToFive } from "../../disclosure/round-to-five.js";
import { known, missing, type Value } from "../../values/value.js";
import { rolloutCounts, type RolloutCount } from "../rollout-count.js";
import type { RolloutFigure } from "../rollout-figure.js";
import { cellKey } from "./cell-key.js";
import type { RolloutCountsRow } from "./rollout-rows.js";

interface Publishing {
  readonly programme: string;
  readonly asAt: string;
  readonly register: AreaRegister;
  readonly table: CountTable;
  readonly suppressed: ReadonlySet<string>;
}

/** A row of counts as it is published: rounded, or with the reason why not. */
export function toFigures(row: RolloutCountsRow, publishing: Publishing): readonly RolloutFigure[] {
  const { programme, asAt, register } = publishing;
  const area = findArea(register, row.area);
  if (area === undefined) return [];
  const at = { programme, asAt, area: area.code, level: row.level };
  return [
    ...rolloutCounts.map((count) => ({ ...at, quantity: count, value: toValue(row, count, publishing) })),
    { ...at, quantity: "accredited-share", value: toShare(row, publishing) },
  ];
}

function toValue(
  { area, areaLevel, level }: RolloutCountsRow,
  count: RolloutCount,
  { table, suppressed, asAt }: Publishing,
): Value {
  if (!isPublishable(areaLevel, level, count)) return missing("not-published");
  const shown = shownCount(table, suppressed, cellKey({ asAt, area, level, count }));
  return shown === undefined ? missing("suppressed") : known(roundToFive(shown));
}

function toShare(row: RolloutCountsRow, publishing: Publishing): Value {
  for (const count of ["accredited", "eligible"] as const) {
    const value = toValue(row, count, publishing);
    if (!value.known) return value;
  }
  const { accredited, eligible } = row.counts;
  if (eligible === 0) return missing("not-applicable");
  const percent = roundShare(accredited, eligible);
  return percent === undefined ? missing("low-reliability") : known(percent);
}
