import { expect, test } from "vitest";
import { parseAnswer } from "./parse-answer.js";

test("reads the data of an answer", () => {
  expect(parseAnswer('{"data":{"release":{"version":"2025.0"}}}')).toEqual({
    data: { release: { version: "2025.0" } },
    problems: [],
  });
});

test("reads a problem with its code and the nearest names", () => {
  const text = JSON.stringify({
    data: { release: null },
    errors: [
      { message: "There is no release “1”.", extensions: { code: "NOT_FOUND", nearest: ["2025.0", 7] } },
    ],
  });
  expect(parseAnswer(text).problems).toEqual([
    { code: "NOT_FOUND", message: "There is no release “1”.", nearest: ["2025.0"] },
  ]);
});

test.each(["", "<html>", "null", '"text"', "[]"])("finds neither data nor problems in %j", (text) => {
  expect(parseAnswer(text)).toEqual({ data: undefined, problems: [] });
});

test("does not trip over an error that is none", () => {
  expect(parseAnswer('{"errors":[null]}').problems).toEqual([
    { code: "UNKNOWN", message: "The gateway gave no reason.", nearest: [] },
  ]);
});
