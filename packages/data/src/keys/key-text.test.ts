import { expect, test } from "vitest";
import { formatKeyText, parseKeyText } from "./key-text.js";

const parts = { id: "0123456789ab", secret: "A".repeat(43) };

test("reads the text that it writes", () => {
  expect(parseKeyText(formatKeyText(parts))).toEqual(parts);
});

test.each([
  "",
  "plumbline__",
  `${formatKeyText(parts)} `,
  `x${formatKeyText(parts)}`,
  formatKeyText(parts).slice(0, -1),
])("takes “%s” for no key", (text) => {
  expect(parseKeyText(text)).toBeUndefined();
});
