import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { openProgress } from "./progress.js";

function draw(watched: boolean): string {
  const err = new PassThrough();
  const progress = openProgress({ out: new PassThrough(), err, watched }, "Reading");
  [0.101, 0.102, 0.5, 2].forEach(progress.show);
  progress.clear();
  return String(err.read() ?? "");
}

test("draws each percent once over the one before, and takes the line away at the end", () => {
  const line = "\r\u001B[K";
  expect(draw(true)).toBe(`${line}Reading 10%${line}Reading 50%${line}Reading 100%${line}`);
});

test("draws nothing where nobody watches", () => {
  expect(draw(false)).toBe("");
});
