import { assumptions, type Assumption, type AssumptionInput } from "@plumbline/domain";
import { readText, type LinkParams } from "../fields.js";
import { fieldNames } from "./field-names.js";
import { notANumber, type FieldProblem } from "./field-problems.js";
import { printField, readField, unitOf } from "./field-units.js";

interface ReadAssumptions {
  readonly assumptions: readonly AssumptionInput[];
  readonly unreadable: readonly FieldProblem[];
}

/** The assumptions that a link changes. A field that is empty, or says what the default prints, changes nothing. */
export function readAssumptions(params: LinkParams): ReadAssumptions {
  const read = assumptions.map((assumption) => readAssumption(params, assumption));
  return {
    assumptions: read.flatMap(({ input }) => input ?? []),
    unreadable: read.flatMap(({ unreadable }) => unreadable),
  };
}

function readAssumption(params: LinkParams, assumption: Assumption) {
  const names = fieldNames(assumption.slug);
  const unit = unitOf(assumption);
  const edge = (name: keyof typeof names) => {
    const text = readText(params, names[name]);
    if (text === undefined || text === printField(assumption[name], unit)) return undefined;
    return readField(text, unit);
  };
  const { low, mode, high } = { low: edge("low"), mode: edge("mode"), high: edge("high") };
  const unreadable = (["low", "mode", "high"] as const).flatMap((name) =>
    Number.isNaN({ low, mode, high }[name]) ? [notANumber(names[name], params.get(names[name]) ?? "")] : [],
  );
  if (unreadable.length > 0 || (low === undefined && mode === undefined && high === undefined))
    return { unreadable };
  const input: AssumptionInput = {
    slug: assumption.slug,
    mode: mode ?? assumption.mode,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  };
  return { input, unreadable };
}
