import { expect, test } from "vitest";
import { explainUnknownName } from "./explain-unknown-name.js";
import { UnknownName } from "./gateway-errors.js";

const hrefs = (message: string, nearest: readonly string[], link: string) =>
  explainUnknownName(
    new UnknownName({ code: "NOT_FOUND", message, nearest }),
    new URL(link, "http://plumbline"),
  ).suggestions.map(({ href }) => href);

test("puts each of the nearest names into the parameter that named the unknown one", () => {
  const message = "There is no indicator “turnover”. The nearest: turnover-rate-fte.";
  expect(hrefs(message, ["turnover-rate-fte"], "/compare?indicator=turnover&sort=name")).toEqual([
    "/compare?indicator=turnover-rate-fte&sort=name",
  ]);
});

test("puts the code of an area, which the name comes with, into the path", () => {
  const message = "There is no area “E08000099”. The nearest: Leeds (E08000035).";
  expect(hrefs(message, ["Leeds (E08000035)"], "/areas/E08000099?release=2025.0")).toEqual([
    "/areas/E08000035?release=2025.0",
  ]);
});

test("suggests nothing where the link does not hold the name", () => {
  expect(hrefs("There is no rule “x”.", ["y"], "/compare")).toEqual([]);
});
