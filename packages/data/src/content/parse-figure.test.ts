import { expect, test } from "vitest";
import { symbols } from "../../tests/support/workforce.ts";
import { parseFigure } from "./parse-figure.js";

test.each(["0", "0.0", "11.8", "13", "36186.3", "0.05"])(
  "keeps the decimal %s as it was printed",
  (decimal) => {
    expect(parseFigure(decimal)).toEqual({ known: true, decimal });
  },
);

test.each(symbols)("reads the symbol %s as %s", (symbol, reason) => {
  expect(parseFigure(symbol)).toEqual({ known: false, reason });
});

test.each(["", " ", "1,234", "-3", "+3", ".5", "5.", "013", "1e3", "X", "Low", "NaN", "11.8%", "–"])(
  "reads nothing in “%s”",
  (text) => {
    expect(parseFigure(text)).toBeUndefined();
  },
);
