import { expect, test } from "vitest";
import { createAskedBefore } from "./asked-before.js";

test("knows a name from its second time on", () => {
  const askedBefore = createAskedBefore(10);
  expect(["a", "b", "a", "b", "a"].map(askedBefore)).toEqual([false, false, true, true, true]);
});

test("remembers as many names as it is asked to, and forgets those that twice as many came after", () => {
  const askedBefore = createAskedBefore(3);
  askedBefore("a");
  for (const name of ["b", "c"]) askedBefore(name);
  expect(askedBefore("a")).toBe(true);
  for (const name of ["d", "e", "f", "g", "h", "i"]) askedBefore(name);
  expect(askedBefore("a")).toBe(false);
});
