import { expect, test } from "vitest";
import { figure, programmeRelease, schemeOf } from "../../tests/programme/programme-release.js";
import type { StatedFigure } from "./figures/reported-figure.js";
import { listOpenQuestions } from "./not-known.js";

const bare = programmeRelease({
  authorities: 20,
  years: [2021],
  turnover: () => 15,
  sites: 7,
  named: 4,
});

/** The open questions of the closed programme, had it another record. */
function answersOf(figures: readonly StatedFigure[]) {
  const programme = { ...schemeOf(bare), slug: "naas" };
  const release = { ...bare, figuresOf: new Map([["naas", figures]]) };
  return new Map(listOpenQuestions(release, programme).map(({ slug, answer }) => [slug, answer]));
}

test("says of the closed programme what nobody has published, each question once", () => {
  const slugs = listOpenQuestions(bare, { ...schemeOf(bare), slug: "naas" }).map(({ slug }) => slug);
  expect(slugs).toEqual(expect.arrayContaining(["unnamed-sites", "pass-rate", "final-cost"]));
  expect(new Set(slugs).size).toBe(slugs.length);
});

test("quotes what its record holds: another record gives other numbers", () => {
  const people = { unit: "people", qualifier: "more-than" } as const;
  const answers = answersOf([
    figure("sites", 9),
    figure("assessed", 300, { ...people, asAt: "2020-03" }),
    figure("accredited", 310, people),
    figure("spent", 5_000_000, { unit: "pounds", asAt: "2021-05" }),
    figure("spent", 4_000_000, { unit: "pounds", asAt: "2020-05" }),
  ]);
  expect(answers.get("unnamed-sites")).toMatch(/^4 are named by a public page\. 5 more took part/);
  expect(answers.get("pass-rate")).toContain(
    "Assessed: more than 300 (March 2020). Accredited: more than 310",
  );
  expect(answers.get("final-cost")).toContain("£5 million (May 2021)");
});

test("gives no number where its record has none", () => {
  const answers = answersOf([]);
  expect(answers.get("unnamed-sites")).toContain("How many took part in all was not published");
  expect(answers.get("pass-rate")).toBe("Nobody has said.");
  expect(answers.get("final-cost")).toBe("No sum was published.");
});

test("has no open question of a programme that nobody has gathered any for", () => {
  expect(listOpenQuestions(bare, schemeOf(bare))).toEqual([]);
});
