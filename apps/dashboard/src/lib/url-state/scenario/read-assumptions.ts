import { assumptions, type Assumption, type AssumptionInput } from "@plumbline/domain";
import { readText, type LinkParams } from "../fields.js";
import { fieldNames } from "./field-names.js";
import { notANumber, type FieldProblem } from "./field-problems.js";
import { printField, readField, unitOf } from "./field-units.js";

interface ReadAssumptions {
  readonly assumptions: readonly AssumptionInput[];
  readonly unreadable: readonly FieldProblem[];
}

/**
 * The assumptions that a link changes. A field that is empty, or says what the default prints, changes nothing; but where a fixed
 * default is moved, an end at the default is a range from there.
 */
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
  const read = (name: keyof typeof names, isStandard: (text: string) => boolean) => {
    const text = readText(params, names[name]);
    return text === undefined || isStandard(text) ? undefined : readField(text, unit);
  };
  const prints = (value: number) => (text: string) => text === printField(value, unit);
  const mode = read("mode", prints(assumption.mode));
  const followsMode = assumption.low === assumption.high && mode !== undefined;
  const edge = (name: "low" | "high") => read(name, followsMode ? () => false : prints(assumption[name]));
  const { low, high } = { low: edge("low"), high: edge("high") };
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
