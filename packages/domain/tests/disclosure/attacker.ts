import type { AreaRegister } from "../../src/areas/area-register.js";
import type { LinearRow, Solver } from "../../src/disclosure/audit/linear-system.js";
import type { RolloutFigure } from "../../src/rollout/rollout-figure.js";

/** A figure that is held back, and what somebody who reads everything else can say of it. */
export interface Recovered {
  readonly figure: RolloutFigure;
  readonly lower: number;
  readonly upper: number;
}

const isCount = ({ quantity }: RolloutFigure) => quantity !== "accredited-share";
const nameOf = (figure: Pick<RolloutFigure, "asAt" | "area" | "level" | "quantity">) =>
  [figure.asAt, figure.area, figure.level, figure.quantity].join(" ");

/** What a printed figure means: written down from the method, not taken from the code that applies it. */
function meaningOf({ value }: RolloutFigure) {
  if (!value.known) return { lower: 0, upper: 50_000 };
  if (value.number === 0) return { lower: 0, upper: 0 };
  if (value.number === 5) return { lower: 6, upper: 7 };
  return { lower: value.number - 2, upper: value.number + 2 };
}

const steps = [
  ["endorsed", "eligible"],
  ["assessed", "endorsed"],
  ["accredited", "assessed"],
] as const;

/** Everything that follows from the published figures of several releases, by linear programming. */
export function attack(
  solver: Solver,
  register: AreaRegister,
  figures: readonly RolloutFigure[],
): readonly Recovered[] {
  const counts = figures.filter(isCount);
  const columnOf = new Map(counts.map((figure, column) => [nameOf(figure), column]));
  const rows: LinearRow[] = [];
  const bind = (terms: readonly (readonly [string, number])[], lower: number, upper: number) => {
    const placed = terms.map(([name, coefficient]) => ({ column: columnOf.get(name) ?? -1, coefficient }));
    if (placed.every(({ column }) => column >= 0)) rows.push({ terms: placed, lower, upper });
  };
  for (const figure of counts) {
    const parts = counts.filter((other) => {
      const parent = register.byCode.get(other.area)?.parent;
      const { asAt, level, quantity } = other;
      return parent === figure.area && nameOf({ ...figure, asAt, level, quantity }) === nameOf(figure);
    });
    if (parts.length > 0) {
      bind([[nameOf(figure), -1], ...parts.map((part): [string, number] => [nameOf(part), 1])], 0, 0);
    }
    const later = counts
      .filter(
        (other) => other.asAt > figure.asAt && nameOf({ ...other, asAt: figure.asAt }) === nameOf(figure),
      )
      .toSorted((a, b) => (a.asAt < b.asAt ? -1 : 1))[0];
    if (later && figure.quantity !== "eligible") {
      bind(
        [
          [nameOf(later), 1],
          [nameOf(figure), -1],
        ],
        0,
        Infinity,
      );
    }
    for (const [less, more] of figure.quantity === "eligible" ? steps : []) {
      bind(
        [
          [nameOf({ ...figure, quantity: more }), 1],
          [nameOf({ ...figure, quantity: less }), -1],
        ],
        0,
        Infinity,
      );
    }
  }
  for (const figure of figures.filter((one) => !isCount(one) && one.value.known)) {
    const percent = figure.value.known ? figure.value.number : 0;
    const [part, whole] = [
      nameOf({ ...figure, quantity: "accredited" }),
      nameOf({ ...figure, quantity: "eligible" }),
    ];
    bind(
      [
        [part, 100],
        [whole, 0.5 - percent],
      ],
      0,
      Infinity,
    );
    bind(
      [
        [part, 100],
        [whole, -0.5 - percent],
      ],
      -Infinity,
      0,
    );
  }
  const hidden = counts.flatMap((figure, column) => (figure.value.known ? [] : [{ figure, column }]));
  return solver.using({ columns: counts.map(meaningOf), rows }, (optimise) =>
    hidden.map(({ figure, column }) => ({
      figure,
      lower: Math.ceil((optimise([{ column, weight: 1 }])?.[column] ?? Number.NaN) - 1e-6),
      upper: Math.floor((optimise([{ column, weight: -1 }])?.[column] ?? Number.NaN) + 1e-6),
    })),
  );
}
