import { array, assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { countLetters, wrapText } from "./wrap.js";

test("wraps at blanks and hangs the lines after the first", () => {
  expect(wrapText("one two three", { width: 9, first: "* ", rest: "  " })).toEqual(["* one two", "  three"]);
});

test("gives a word that is too long a line of its own", () => {
  expect(wrapText("see https://plumbline.example now", { width: 10 })).toEqual([
    "see",
    "https://plumbline.example",
    "now",
  ]);
});

test("keeps every word in order and no line too long that could be shorter", () => {
  assert(
    property(array(string({ unit: "grapheme" })), (words) => {
      const wrapped = wrapText(words.join(" "), { width: 20 });
      const split = words.join(" ").split(/\s+/).filter(Boolean);
      expect(wrapped.join(" ").split(" ").filter(Boolean)).toEqual(split);
      expect(wrapped.filter((line) => countLetters(line) > 20 && line.includes(" "))).toEqual([]);
    }),
  );
});
