import { DisclosureError } from "../disclosure-error.js";
import type { LinearRow, LinearSystem, Optimise, Pull, Solver } from "./linear-system.js";

function toMatrix(rows: readonly LinearRow[], columns: number) {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  return {
    format: "csr",
    numRows: rows.length,
    numCols: columns,
    starts,
    indices: rows.flatMap(({ terms }) => terms.map(({ column }) => column)),
    values: rows.flatMap(({ terms }) => terms.map(({ coefficient }) => coefficient)),
  } as const;
}

function toModel({ columns, rows }: LinearSystem) {
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(() => 0),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: toMatrix(rows, columns.length),
  };
}

/** Only the goal changes from one question to the next, so the last answer is a point that the primal method can start from. */
const primalSimplex = 4;

/** Loads HiGHS, an open solver of linear programmes (Huangfu & Hall 2018, doi:10.1007/s12532-017-0130-5). */
export async function loadSolver(): Promise<Solver> {
  const { default: loadHighs } = await import("highs");
  const highs = await loadHighs();
  const { optimal, infeasible } = highs.constants.modelStatus;
  return {
    using: (system, ask) =>
      highs.withModel(toModel(system), (model) => {
        model.options.set({ output_flag: false, presolve: "off", simplex_strategy: primalSimplex });
        let pulled: readonly Pull[] = [];
        const optimise: Optimise = (pulls) => {
          for (const { column } of pulled) model.changeColCost(column, 0);
          for (const { column, weight } of pulls) model.changeColCost(column, weight);
          pulled = pulls;
          const { modelStatus } = model.run();
          if (modelStatus === infeasible) return undefined;
          if (modelStatus !== optimal)
            throw new DisclosureError(`the solver stopped with status ${modelStatus}`);
          return model.getSolution().colValue;
        };
        return ask(optimise);
      }),
  };
}
