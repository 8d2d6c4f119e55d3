import type { Choices } from "../../../apps/gateway/tests/generated/choices.ts";

const noise = [
  "{",
  "}",
  "(",
  ")",
  "[",
  "]",
  "$",
  "@",
  "!",
  ":",
  "...",
  '"""',
  '"',
  "#",
  "\\u",
  "\u0000",
  "\ufeff",
  "💥",
  "null",
  "on",
];

/** A text with a few of its places cut out, doubled, swapped or filled with what does not belong there. */
export function mutate(text: string, choices: Choices): string {
  let mutated = text;
  for (let times = 1 + choices.upTo(4); times > 0; times -= 1) {
    const start = choices.upTo(mutated.length + 1);
    const end = Math.min(mutated.length, start + choices.upTo(12));
    const piece = mutated.slice(start, end);
    const put = choices.oneOf([
      "",
      piece + piece,
      choices.oneOf(noise),
      piece.toUpperCase(),
      piece.split("").toReversed().join(""),
    ]);
    mutated = mutated.slice(0, start) + put + mutated.slice(end);
  }
  return mutated;
}
