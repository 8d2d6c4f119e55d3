import { expect, test } from "vitest";
import { loadFaces } from "./faces.js";
import { toPrintable } from "./printable.js";

const { regular } = loadFaces();

test.each([
  ["tab\tand\nline break", "tab and line break"],
  ["no\u00A0break", "no\u00A0break"],
  ["zero\u200Bwidth and \u0007 bell", "zerowidth and  bell"],
  ["−2.1 – ≥ ▲ é £", "−2.1 – ≥ ▲ é £"],
  ["😀 smile", "? smile"],
  ["", ""],
])("prints %j as %j", (text, printed) => {
  expect(toPrintable(text, regular)).toBe(printed);
});
