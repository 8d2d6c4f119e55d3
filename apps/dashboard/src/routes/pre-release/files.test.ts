import { expect, test } from "vitest";
import { toFilePath } from "./files.js";

function form(fields: Readonly<Record<string, string>>): FormData {
  const filled = new FormData();
  for (const [name, value] of Object.entries(fields)) filled.set(name, value);
  return filled;
}

test("asks the gateway for one of its files, of the newest release unless another is named", () => {
  const rollout = { file: "programme-rollout", programme: "a b&c" };
  expect(toFilePath(form({ ...rollout, release: " " }))).toBe("/csv/programme-rollout?programme=a+b%26c");
  expect(toFilePath(form({ ...rollout, release: "2027.1" }))).toBe(
    "/csv/programme-rollout?programme=a+b%26c&release=2027.1",
  );
  expect(toFilePath(form({ file: "releases", release: "2027.1" }))).toBe("/csv/releases");
});

test.each([{}, { file: "../audit" }, { file: "" }])("asks for nothing where %j names no file", (fields) => {
  expect(toFilePath(form(fields))).toBeUndefined();
});
