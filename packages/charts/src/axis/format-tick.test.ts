import { expect, it } from "vitest";
import { toTickFormat } from "./format-tick.ts";

it("writes percentages with their sign and large numbers with separators", () => {
  expect(toTickFormat({ unit: "percent" })(12.5)).toBe("12.5%");
  expect(toTickFormat({ unit: "number" })(30000)).toBe("30,000");
});

it("writes ticks by the caller's function when there is one", () => {
  expect(toTickFormat({ unit: "number", formatTick: (value) => `£${value}m` })(24)).toBe("£24m");
});
