import type { AreaCode } from "../areas/area-code.js";
import type { AccreditationLevel } from "../programme/accreditation-level.js";
import { missing, type Value } from "../values/value.js";
import { rolloutQuantities, type RolloutQuantity } from "./rollout-count.js";
import type { RolloutFigure } from "./rollout-figure.js";

/** What is published of one area at one level on one day (ISO): each a value, or the reason why there is none. */
export interface PublishedRow {
  readonly area: AreaCode;
  readonly level: AccreditationLevel;
  readonly asAt: string;
  readonly values: Readonly<Record<RolloutQuantity, Value>>;
}

/** A programme's published returns: its days, oldest first, and its rows by place. */
export interface PublishedRollout {
  readonly days: readonly string[];
  readonly levels: readonly AccreditationLevel[];
  readonly figures: readonly RolloutFigure[];
  readonly rows: ReadonlyMap<string, PublishedRow>;
}

type RowPlace = Pick<RolloutFigure, "area" | "level" | "asAt">;

function keyOfRow({ area, level, asAt }: RowPlace): string {
  return [asAt, level, area].join(" ");
}

/** Published figures laid out for questions, by programme. */
export function toPublishedRollouts(
  figures: readonly RolloutFigure[],
): ReadonlyMap<string, PublishedRollout> {
  const byProgramme = Map.groupBy(figures, ({ programme }) => programme);
  return new Map([...byProgramme].map(([programme, own]) => [programme, toPublishedRollout(own)]));
}

function toPublishedRollout(figures: readonly RolloutFigure[]): PublishedRollout {
  const groups = Map.groupBy(figures, keyOfRow);
  return {
    days: [...new Set(figures.map(({ asAt }) => asAt))].toSorted(),
    levels: [...new Set(figures.map(({ level }) => level))],
    figures,
    rows: new Map([...groups].flatMap(([key, own]) => toRow(own).map((row) => [key, row] as const))),
  };
}

function toRow(figures: readonly RolloutFigure[]): readonly PublishedRow[] {
  const [first] = figures;
  if (first === undefined) return [];
  const valueOf = (quantity: RolloutQuantity) =>
    figures.find((figure) => figure.quantity === quantity)?.value ?? missing("not-published");
  const [eligible, endorsed, assessed, accredited, share] = rolloutQuantities;
  const values = {
    [eligible]: valueOf(eligible),
    [endorsed]: valueOf(endorsed),
    [assessed]: valueOf(assessed),
    [accredited]: valueOf(accredited),
    [share]: valueOf(share),
  };
  return [{ area: first.area, level: first.level, asAt: first.asAt, values }];
}

/** The published row of a place; undefined where nothing was returned for it. */
export function findPublishedRow(rollout: PublishedRollout, place: RowPlace): PublishedRow | undefined {
  return rollout.rows.get(keyOfRow(place));
}
