import { expect, test } from "vitest";
import { formatQuery, isProblem, readPattern, readText, readWord } from "./fields.js";

const params = (text: string) => new URLSearchParams(text);

test("takes an empty field of a form for one that is absent", () => {
  expect(readText(params("within=&period=+"), "within")).toBe(undefined);
  expect(readText(params("within=&period=+"), "period")).toBe(undefined);
});

test("reads a word that is one of the choices, and falls back where there is none", () => {
  const field = { name: "sort", words: ["value", "name"], fallback: "value" } as const;
  expect(readWord(params("sort=name"), field)).toBe("name");
  expect(readWord(params(""), field)).toBe("value");
});

test("reports a word that is not one of the choices, with the choices", () => {
  const found = readWord(params("sort=luck"), { name: "sort", words: ["value", "name"], fallback: "value" });
  expect(isProblem(found) && found).toMatchObject({
    name: "sort",
    given: "luck",
    choices: ["value", "name"],
  });
});

test("reports a text of another shape", () => {
  const field = { name: "period", pattern: /^\d{4}$/, looksLike: "a year" };
  expect(readPattern(params("period=2025"), field)).toBe("2025");
  expect(isProblem(readPattern(params("period=last"), field))).toBe(true);
});

test("writes what has a value, in order, and keeps commas readable", () => {
  expect(formatQuery({ indicator: "agency-rate-fte", within: undefined, sort: "", areas: "E1,E2" })).toBe(
    "?indicator=agency-rate-fte&areas=E1,E2",
  );
  expect(formatQuery({ release: undefined })).toBe("");
});

test("writes a value so that it cannot add a parameter of its own", () => {
  expect(formatQuery({ release: "1&sort=name" })).toBe("?release=1%26sort%3Dname");
});
