import { expect, test } from "vitest";
import { kindIn } from "./source-kind.js";

test("shows every figure of an illustrative release as illustrative, and others as what they are", () => {
  expect(kindIn({ illustrative: true }, "OFFICIAL_STATISTIC")).toBe("ILLUSTRATIVE");
  expect(kindIn({ illustrative: false }, "OFFICIAL_STATISTIC")).toBe("OFFICIAL_STATISTIC");
});
