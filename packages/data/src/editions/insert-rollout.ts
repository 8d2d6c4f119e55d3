import type { RolloutFigure } from "@plumbline/domain";
import { sql } from "kysely";
import type { WriteTransaction } from "../store/store.js";
import { inPieces } from "./in-pieces.js";

const rowsAtOnce = 5_000;

export async function insertRollout(
  transaction: WriteTransaction,
  edition: number,
  figures: readonly RolloutFigure[],
): Promise<void> {
  for (const piece of inPieces(figures, rowsAtOnce)) {
    const column = <T>(read: (figure: RolloutFigure) => T) => piece.map(read);
    await sql`insert into rollout_figure (edition, programme, as_at, area, level, quantity, value, reason)
      select ${edition}::integer, * from unnest(
        ${column(({ programme }) => programme)}::text[],
        ${column(({ asAt }) => asAt)}::date[],
        ${column(({ area }) => area)}::text[],
        ${column(({ level }) => level)}::text[],
        ${column(({ quantity }) => quantity)}::text[],
        ${column(({ value }) => (value.known ? value.number : null))}::integer[],
        ${column(({ value }) => (value.known ? null : value.reason))}::text[]
      )`.execute(transaction);
  }
}
