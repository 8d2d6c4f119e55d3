import type { Font } from "fontkit";

const unseen = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Text as the font can print it: one space for any blank, no control characters, "?" for a letter it lacks. */
export function toPrintable(text: string, font: Font): string {
  const plain = text
    .replaceAll(/[\s\u00A0\u202F]+/gu, (blank) => (blank === "\u00A0" ? blank : " "))
    .replaceAll(unseen, "");
  return Array.from(plain, (letter) => printLetter(letter, font)).join("");
}

function printLetter(letter: string, font: Font): string {
  const codePoint = letter.codePointAt(0);
  return codePoint !== undefined && font.hasGlyphForCodePoint(codePoint) ? letter : "?";
}
