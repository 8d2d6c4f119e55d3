import { expect, test } from "vitest";
import { formatPounds } from "./format-pounds.js";

test.each([
  [20_240_000, "£20m"],
  [5_943_000, "£5.9m"],
  [999_600, "£1.0m"],
  [895_900, "£900,000"],
  [3761, "£3,800"],
  [0, "£0"],
  [-85_300, "−£85,000"],
  [-0.2, "£0"],
])("prints %d pounds as %s", (pounds, text) => {
  expect(formatPounds(pounds)).toBe(text);
});
