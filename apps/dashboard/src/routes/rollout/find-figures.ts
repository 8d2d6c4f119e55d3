import type { RecordedFigureFields } from "#lib/server/fragments/record.js";

type Figure = Pick<RecordedFigureFields, "quantity" | "asAt">;

/** The latest figure of a quantity among those of a record, which stand oldest first. */
export function findLatest<F extends Figure>(figures: readonly F[], quantity: string): F | undefined {
  return figures.findLast((figure) => figure.quantity === quantity);
}

/** The figures of some quantities, in the order in which those are named. */
export function pickFigures<F extends Figure>(
  figures: readonly F[],
  quantities: readonly string[],
): readonly F[] {
  return quantities.flatMap((wanted) => figures.filter(({ quantity }) => quantity === wanted));
}
