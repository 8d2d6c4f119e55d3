import { expect, test } from "vitest";
import { toPlainSvg } from "./to-plain-svg.js";

test("gives custom properties their defaults, drops comments and keeps the rest", () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><!--[--><g fill="var(--plumbline-ink, #1b2733)"><text>A &amp; B</text></g></svg>';
  expect(toPlainSvg(svg)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g fill="#1b2733"><text>A &amp; B</text></g></svg>',
  );
});

test("draws text with an outline under it twice: the outline, then the letters", () => {
  expect(
    toPlainSvg(
      '<svg><text x="1" fill="red" stroke="#fff" stroke-width="5" paint-order="stroke">a</text></svg>',
    ),
  ).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg"><text x="1" fill="#fff" stroke="#fff" stroke-width="5">a</text><text x="1" fill="red">a</text></svg>',
  );
});
