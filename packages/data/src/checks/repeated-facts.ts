import type { ContextFact } from "@plumbline/domain";
import type { Finding } from "../importing/issue.js";

interface PlacedFact {
  readonly row: number;
  readonly fact: ContextFact;
}

/** An authority has one fact of a topic and period: which of two rows is meant cannot be known. */
export function listRepeatedFacts(facts: readonly PlacedFact[]): readonly Finding[] {
  const groups = Map.groupBy(facts, ({ fact }) => `${fact.topic} ${fact.area} ${fact.period}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ row, fact }) => ({
      row,
      check: "duplicates",
      severity: "error" as const,
      message: () =>
        `Row ${first?.row} speaks of ${fact.area} and ${fact.period} already: keep one of the two.`,
    })),
  );
}
