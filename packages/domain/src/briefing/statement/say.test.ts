import { describe, expect, test } from "vitest";
import { smallRelease } from "../../../tests/small-release.js";
import { toBriefingGround } from "../ground.js";
import type { CellOrigin } from "../origins/origin.js";
import { dateLabel, quoteLabel } from "./label.js";
import { say } from "./say.js";
import { findToken, type Token } from "./token.js";

const ground = toBriefingGround(smallRelease);

function origin(area: string, indicator: string): CellOrigin {
  return { kind: "cell", area, indicator, period: "2025" };
}

function token(area: string, indicator = "turnover-rate-fte"): Token {
  const found = findToken(ground, origin(area, indicator));
  if (found === undefined) throw new Error(`${area} has no ${indicator}`);
  return found;
}

describe("a statement", () => {
  test("is its pieces in order, with where each number starts", () => {
    const statement = say(ground, [
      "Turnover was ",
      token("E92000001"),
      " and ",
      token("E12000007"),
      " in ",
      dateLabel("2025"),
      ".",
    ]);
    expect(statement.text).toBe("Turnover was 11.8% and 13.8% in 2025.");
    expect(statement.evidence.map(({ text, start, value }) => ({ text, start, value }))).toEqual([
      { text: "11.8%", start: 13, value: 11.8 },
      { text: "13.8%", start: 23, value: 13.8 },
    ]);
  });

  test.each([
    ["a number among the words", ["Turnover was 11.8%."], "is bound to nothing"],
    ["a number in another script", ["Turnover halved: ½."], "is bound to nothing"],
    ["a number that is not that of its cell", [{ ...token("E92000001"), value: 11.7 }], "but 11.8 was found"],
    [
      "a text that is not that of its number",
      [{ ...token("E92000001"), text: "12%" }],
      "reads 11.8%, not 12%",
    ],
    ["a quotation the release does not hold", [quoteLabel("All is well.")], "does not say"],
  ])("is refused for %s", (_, pieces, problem) => {
    expect(() => say(ground, pieces)).toThrow(problem);
  });
});

describe("a token", () => {
  test.each([
    ["not available", "E09000020", "turnover-rate-fte"],
    ["not applicable", "E06000053", "turnover-rate-fte"],
    ["rounds to zero", "E08000024", "agency-rate-fte"],
    ["never published", "E12000003", "turnover-rate-fte"],
  ])("is none where the figure is missing: %s", (_, area, indicator) => {
    expect(findToken(ground, origin(area, indicator))).toBe(undefined);
  });

  test("reads as its indicator is printed", () => {
    expect(token("E92000001", "inpost-fte").text).toBe("36,186.3");
    expect(token("E92000001", "caseload-fte").text).toBe("15.2");
  });
});
