import type { Answer } from "@plumbline/statistics";
import type { AreaOutcome } from "../../src/scenario/outcome/by-area.js";
import type { MonthOutcome } from "../../src/scenario/outcome/month-outcome.js";
import { shareOf } from "../../src/scenario/outcome/shares.js";
import type { NumberOrDash } from "./list-misses.js";

/** Every number of an outcome under its dotted path (`costs.total`, `regions.R1.share`); a dash where there is no answer. */
export function outcomeNumbers(outcome: MonthOutcome): Readonly<Record<string, NumberOrDash>> {
  return { ...flatten({ ...outcome, areas: byCode(outcome.areas), regions: byCode(outcome.regions) }) };
}

function byCode(outcomes: readonly AreaOutcome[]) {
  return Object.fromEntries(
    outcomes.map(({ code, accredited, staff }) => [
      code,
      { accredited, staff, share: shareOf({ accredited, staff }) },
    ]),
  );
}

function isAnswer(value: object): value is Answer<number> {
  return "answered" in value;
}

function flatten(value: object, path = ""): Record<string, NumberOrDash> {
  const entries = Object.entries(value).map(([name, part]: [string, unknown]) => {
    const here = path + name;
    if (typeof part === "number") return { [here]: part };
    if (typeof part !== "object" || part === null) return {};
    if (isAnswer(part)) return { [here]: part.answered ? part.value : "-" };
    return flatten(part, `${here}.`);
  });
  return Object.assign({}, ...entries);
}
