import { expect, test } from "vitest";
import { isPublishable } from "../disclosure/is-publishable.js";
import { rolloutCounts } from "../rollout/rollout-count.js";
import { returnColumns, returnTemplate } from "./return-columns.js";
import { returnCounts } from "./return-count.js";

test("says of every count how far it is published, as disclosure control has it", () => {
  for (const { name, published } of returnColumns.filter(({ name }) =>
    returnCounts.some((one) => one === name),
  )) {
    const count = rolloutCounts.find((one) => one === name);
    const below = count !== undefined && isPublishable("local-authority", "practitioner", count);
    const expected =
      count === undefined ? "Never" : below ? "For authorities" : "For regions and England only";
    expect([name, published.startsWith(expected)]).toEqual([name, true]);
  }
});

test("makes a template with a row for each level and every column of the dictionary", () => {
  const template = returnTemplate({
    programme: "live",
    authority: "E08000035",
    asAt: "2026-12-31",
    levels: ["practitioner", "supervisor"],
  });
  const [heading, first, second, ...rest] = template.split("\r\n");
  expect(heading?.split(",")).toEqual(returnColumns.map(({ name }) => name));
  expect(first).toBe("live,E08000035,2026-12-31,practitioner,,,,,,");
  expect(second?.split(",")).toHaveLength(returnColumns.length);
  expect(rest).toEqual([""]);
});
