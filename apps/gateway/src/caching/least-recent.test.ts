import { expect, test } from "vitest";
import { createMemo } from "./memo.ts";

test("a memo lets go first of what was asked for longest ago", () => {
  const memo = createMemo<number>(2);
  memo.keep("a", 1);
  memo.keep("b", 2);
  expect(memo.find("a")).toBe(1);
  memo.keep("c", 3);
  expect([memo.find("a"), memo.find("b"), memo.find("c")]).toEqual([1, undefined, 3]);
});

test("a memo holds one thing for a key: the last kept", () => {
  const memo = createMemo<number>(1);
  memo.keep("a", 1);
  memo.keep("a", 2);
  expect(memo.find("a")).toBe(2);
});
