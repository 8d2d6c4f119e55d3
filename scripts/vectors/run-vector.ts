import { StatisticsError } from "@plumbline/statistics";
import type { Adapter } from "./adapter.ts";
import { compareFields, type Comparison } from "./compare.ts";
import { readInputs, UnknownForm } from "./inputs.ts";
import { findAdapter } from "./registry.ts";
import type { Vector } from "./vector-file.ts";

export type Outcome = {
  readonly status: "passed" | "failed" | "not offered";
  readonly detail: string;
};

/** Asks one vector of the package and says how it came out. */
export function runVector(vector: Vector): Outcome {
  const adapter = findAdapter(vector.method);
  if (adapter !== undefined) return ask(adapter, vector);
  return { status: "not offered", detail: "no such method" };
}

function ask(adapter: Adapter, { inputs, expected, tolerance }: Vector): Outcome {
  try {
    const got = adapter(readInputs(inputs), Object.keys(expected));
    if (expected.error) return { status: "failed", detail: "error: got an answer, expected a typed error" };
    return judge(compareFields(got, expected, tolerance));
  } catch (error) {
    if (error instanceof UnknownForm)
      return { status: "not offered", detail: `form not known: ${error.message}` };
    const isTyped = error instanceof StatisticsError;
    if (isTyped && expected.error) return { status: "passed", detail: `error: ${error.code}` };
    return { status: "failed", detail: `threw ${String(error)}` };
  }
}

/** A printed number that ours does not round to fails a vector only where nothing else was compared. */
function judge(comparison: Comparison): Outcome {
  const { compared, differences, printed, printedDifferences } = comparison;
  const notes = [
    ...printedDifferences.map((difference) => `printed otherwise: ${difference}`),
    ...comparison.skipped.map((field) => `not compared: ${field}`),
  ];
  if (differences.length > 0) return outcome("failed", [...differences, ...notes]);
  if (compared + printed + printedDifferences.length === 0)
    return outcome("not offered", ["no field offered", ...notes]);
  if (compared + printed === 0) return outcome("failed", notes);
  return outcome("passed", [`${compared + printed} compared`, ...notes]);
}

function outcome(status: Outcome["status"], details: readonly string[]): Outcome {
  return { status, detail: details.join("; ") };
}
