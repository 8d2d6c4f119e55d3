import { expect, test } from "vitest";
import { createLeastRecent } from "./least-recent.ts";

const holdTwo = () => createLeastRecent<string, number>({ most: 2, weigh: () => 1 });

test("lets go first of what was asked for longest ago", () => {
  const held = holdTwo();
  held.keep("a", 1);
  held.keep("b", 2);
  expect(held.find("a")).toBe(1);
  held.keep("c", 3);
  expect([held.find("a"), held.find("b"), held.find("c")]).toEqual([1, undefined, 3]);
});

test("holds one thing for a key: the last kept, at its own weight", () => {
  const held = createLeastRecent<string, number>({ most: 5, weigh: (_, value) => value });
  held.keep("a", 4);
  held.keep("a", 2);
  held.keep("b", 3);
  expect([held.find("a"), held.find("b")]).toEqual([2, 3]);
});
