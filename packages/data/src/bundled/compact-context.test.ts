import type { ContextFact } from "@plumbline/domain";
import { expect, test } from "vitest";
import { hull, northYorkshire } from "../../tests/support/areas.ts";
import { formatContext, parseContext } from "./compact-context.js";

test("reads what it wrote, a fact a line in the order of topics, areas and periods", () => {
  const facts: readonly ContextFact[] = [
    { topic: "ofsted-judgement", area: northYorkshire.code, period: "2023-09-04", text: "Good" },
    { topic: "family-support-spending", area: hull.code, period: "2024-25", text: "4569.85" },
  ];
  expect(formatContext(facts)).toBe(
    `family-support-spending\t${hull.code}\t2024-25\t4569.85\nofsted-judgement\t${northYorkshire.code}\t2023-09-04\tGood\n`,
  );
  expect(parseContext(formatContext(facts))).toEqual(facts.toReversed());
});
