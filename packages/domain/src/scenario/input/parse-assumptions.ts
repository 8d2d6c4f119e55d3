import { nearestNames } from "../../naming/nearest-names.js";
import { assumptionSlugs } from "../assumptions/assumption-slugs.js";
import type { Assumption } from "../assumptions/assumption.js";
import { assumptions, findAssumption } from "../assumptions/assumptions.js";
import type { PertRange } from "../draws/pert.js";
import type { ScenarioAssumption } from "../scenario.js";
import type { AssumptionInput } from "./scenario-input.js";
import { checkNumber, formatLimit, type ScenarioProblem } from "./scenario-problem.js";

/** Every assumption, those a reader changed with their values. */
export function toScenarioAssumptions(inputs: readonly AssumptionInput[]): readonly ScenarioAssumption[] {
  const chosen = new Map(inputs.map((input) => [input.slug, input]));
  return assumptions.map((assumption) => {
    const { low, mode, high } = assumption;
    const input = chosen.get(assumption.slug);
    const range = input === undefined ? { low, mode, high } : impliedRange(assumption, input);
    return {
      ...assumption,
      ...range,
      default: { low, mode, high },
      changed: range.low !== low || range.mode !== mode || range.high !== high,
      drawn: low < high || range.low < range.high,
    };
  });
}

/** Everything wrong with what a reader put in place of the defaults. */
export function checkAssumptions(inputs: readonly AssumptionInput[]): readonly ScenarioProblem[] {
  const seen = new Set<string>();
  return inputs.flatMap((input) => {
    const { slug } = input;
    const field = `assumptions.${slug}`;
    const repeated = seen.has(slug);
    seen.add(slug);
    if (repeated) {
      return [
        { code: "repeated-assumption" as const, field, sentence: `${field} is given twice; give it once.` },
      ];
    }
    const assumption = findAssumption(slug);
    return assumption === undefined ? [unknown(slug)] : checkRange(assumption, input, field);
  });
}

function unknown(slug: string): ScenarioProblem {
  const nearest = nearestNames(slug, assumptionSlugs);
  return {
    code: "unknown-assumption",
    field: `assumptions.${slug.slice(0, 100)}`,
    sentence: `There is no assumption “${slug.slice(0, 100)}”. The nearest are ${nearest.join(", ")}.`,
    nearest,
  };
}

function checkRange(
  assumption: Assumption,
  input: AssumptionInput,
  field: string,
): readonly ScenarioProblem[] {
  const limits = { ...assumption.limits, whole: assumption.whole ?? false };
  const { low, mode, high } = impliedRange(assumption, input);
  const outside = [
    ...(input.low == null ? [] : checkNumber(`${field}.low`, low, limits)),
    ...checkNumber(`${field}.mode`, mode, limits),
    ...(input.high == null ? [] : checkNumber(`${field}.high`, high, limits)),
  ];
  if (outside.length > 0) return outside;
  if (low <= mode && mode <= high) return [];
  const { least, most } = assumption.limits;
  return [
    {
      code: "out-of-order",
      field,
      sentence: `${field} has low ${low}, mode ${mode} and high ${high}; they must rise in that order, from ${formatLimit(least)} to ${formatLimit(most)}.`,
      range: assumption.limits,
    },
  ];
}

/** The range of an assumption where a reader gives its mode and perhaps its ends: an end left out keeps its default, or gives way to the mode. */
export function impliedRange(
  defaults: PertRange,
  { low, mode, high }: Omit<AssumptionInput, "slug">,
): PertRange {
  const fixed = defaults.low === defaults.high;
  return {
    low: low ?? (fixed ? mode : Math.min(defaults.low, mode)),
    mode,
    high: high ?? (fixed ? mode : Math.max(defaults.high, mode)),
  };
}
