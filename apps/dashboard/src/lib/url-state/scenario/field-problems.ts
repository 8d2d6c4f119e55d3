import { findAssumption, formatNumber, type ScenarioProblem } from "@plumbline/domain";
import { percentOf, unitOf, type FieldUnit } from "./field-units.js";
import { fieldNames } from "./field-names.js";

/** What is wrong with a field of the form: its name there, what was given, and what would do. */
export interface FieldProblem {
  readonly name: string;
  readonly given: string;
  readonly sentence: string;
}

const plain: FieldUnit = { word: "", perOne: 1 };

interface Field {
  readonly name: string;
  readonly label: string;
  readonly unit: FieldUnit;
}

const fields: Readonly<Record<string, Field>> = {
  mode: { name: "mode", label: "Who must take part", unit: plain },
  fundedShare: { name: "funded", label: "Cover that the department pays for", unit: percentOf("") },
  levels: { name: "levels", label: "Who is in the scheme", unit: plain },
  target: { name: "target", label: "Target", unit: percentOf("") },
  targetDate: { name: "by", label: "The month", unit: plain },
  draws: { name: "draws", label: "Runs", unit: plain },
  seed: { name: "seed", label: "Seed", unit: plain },
};

const edges = { low: "least", mode: "likeliest", high: "most" } as const;

export function notANumber(name: string, given: string): FieldProblem {
  return { name, given, sentence: `“${given.trim().slice(0, 60)}” is not a number.` };
}

/** A problem that the model found, in the words and units of the form. */
export function explainProblem(problem: ScenarioProblem, given: (name: string) => string): FieldProblem {
  const field = findField(problem.field);
  return {
    name: field.name,
    given: given(field.name),
    sentence: `${field.label}: ${whatWouldDo(problem, field)}`,
  };
}

function whatWouldDo({ code, range, sentence }: ScenarioProblem, { unit, name }: Field): string {
  if (name === "by") return "choose a month from October 2017 to September 2027, such as 2020-12.";
  if (name === "levels") return "choose practitioner, supervisor or practice-leader, at least one.";
  if (name === "mode") return "choose voluntary or mandatory.";
  if (code === "out-of-order") return "the least must not be above the likeliest, nor that above the most.";
  if (range === undefined) return sentence;
  const [least, most] = [range.least, range.most].map((limit) => formatNumber(limit * unit.perOne, 0));
  const kind = code === "not-whole" ? "a whole number" : "a number";
  return `give ${kind} from ${least} to ${most}${unit.perOne === 100 ? "%" : ""}.`;
}

function findField(path: string): Field {
  const [first = "", slug = "", edge] = path.split(".");
  const assumption = findAssumption(slug);
  if (first !== "assumptions" || assumption === undefined)
    return fields[first] ?? { name: first, label: first, unit: plain };
  const unit = unitOf(assumption);
  const part = edge === "low" || edge === "high" ? edge : "mode";
  return {
    name: fieldNames(slug)[part],
    label: `${assumption.name}, ${edges[part]}`,
    unit,
  };
}
