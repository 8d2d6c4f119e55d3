import { newcombeDifference } from "@plumbline/statistics";
import {
  findArea,
  findIndicatorIn,
  findValue,
  observe,
  workforcePeriod,
  type CellOrigin,
  type Evidence,
  type Release,
  type Statement,
} from "@plumbline/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { loadBundledReleases } from "../fixtures/bundled-releases.ts";
import { listStatements, makeEveryBriefing, withoutTokens, type Made } from "./every-briefing.ts";

type Problem = string;
type Property = (made: Made, statement: Statement) => readonly Problem[];

const dates =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d\b|\b20\d\d(?:\.\d)?\b/g;

function quotesOf({ release }: Made): readonly string[] {
  const changes = release.areas.areas.flatMap(({ change }) => change ?? []);
  return [...release.notes.map(({ text }) => text), ...changes];
}

/** The words that are ours: no number of a figure, no date, no text of the release. */
function ownWords(made: Made, statement: Statement): string {
  return withoutQuote(withoutTokens(statement), quotesOf(made))
    .replace(/“[^”]*”/, "")
    .replaceAll(dates, "");
}

function withoutQuote(text: string, quotes: readonly string[]): string {
  const quote = quotes.find((each) => text.endsWith(each));
  return quote === undefined ? text : text.slice(0, text.length - quote.length);
}

const isCell = (each: Evidence): each is Evidence & { readonly origin: CellOrigin } =>
  each.origin.kind === "cell";

function releaseOf(made: Made, { release: version }: CellOrigin, releases: readonly Release[]): Release {
  return releases.find((each) => each.version === version) ?? made.release;
}

let releases: readonly Release[];
const problems = new Map<string, Problem[]>();
let made = 0;

const properties: Readonly<Record<string, Property>> = {
  "every number is bound to a figure, a date or a version": (each, statement) =>
    /\d/.test(ownWords(each, statement)) ? [`“${statement.text}”`] : [],
  "every number stands in the text where its evidence says": (_, { text, evidence }) =>
    evidence
      .filter((each) => text.slice(each.start, each.start + each.text.length) !== each.text)
      .map((each) => each.text),
  "every figure equals its cell as it is printed": (each, { evidence }) =>
    evidence.filter(isCell).flatMap(({ origin, text, value }) => {
      const release = releaseOf(each, origin, releases);
      const cell = findValue(release.cube, origin.area, origin.indicator, origin.period);
      const indicator = findIndicatorIn(release, origin.indicator);
      const printed = `${value.toFixed(indicator?.decimals ?? 0)}${indicator?.unit === "percent" ? "%" : ""}`;
      return cell.known && cell.number === value && text === printed
        ? []
        : [`${text} at ${JSON.stringify(origin)}`];
    }),
  "rose and fell are said only where the interval of the difference leaves out zero": (
    each,
    { text, evidence },
  ) => {
    const verb = /\b(?:rose|fell)\b/.exec(ownText(text))?.[0];
    if (verb === undefined) return [];
    const [before, now] = evidence
      .filter(isCell)
      .map(({ origin }) => countsOf(releaseOf(each, origin, releases), origin));
    if (before === undefined || now === undefined) return [text];
    const found = newcombeDifference(now, before);
    if (!found.answered) return [text];
    const { lower, upper } = found.value;
    return (verb === "rose" ? lower > 0 : upper < 0) ? [] : [text];
  },
  "no causal word is said": (each, statement) =>
    /\b(?:because|caus|led to|due to|thanks to|result(?:s|ed)? (?:of|in)|drove|driven|effect)/i.test(
      ownWords(each, statement),
    )
      ? [statement.text]
      : [],
  "sentences are whole": (each, statement) => {
    const { text } = statement;
    const broken =
      /undefined|NaN|null|\[object| {2}| [,.;:]|^[a-z]|,,|;;|\.\.|\b1 (?:figures|authorities)\b|\ba [aeiou]/;
    const article =
      /(?<!the )(?<!The )\b(?:North East|North West|East Midlands|West Midlands|East of England|South East|South West|Isles of Scilly|City of London)\b(?! [A-Z])/;
    const plural =
      /Isles of Scilly (?:has|is|does|lies)\b| and [A-Z][a-z]+ upon Thames (?:has|is|does|lies)\b/;
    const ended = /[.:”]$/.test(text);
    const own = ownWords(each, statement);
    return ended && !broken.test(text) && !article.test(own) && !plural.test(text) ? [] : [`“${text}”`];
  },
};

function ownText(text: string): string {
  return text.replace(/“[^”]*”/, "");
}

function countsOf(release: Release, { area, indicator, period }: CellOrigin) {
  const [where, what] = [findArea(release.areas, area), findIndicatorIn(release, indicator)];
  if (where === undefined || what === undefined) throw new Error(`${area} or ${indicator} is unknown`);
  const { numerator, denominator } = observe(release, where, what, workforcePeriod(what.periodKind, period));
  return { count: numerator ?? Number.NaN, total: denominator ?? Number.NaN };
}

function collect(name: string, found: readonly Problem[], where: string): void {
  if (found.length === 0) return;
  problems.set(name, [...(problems.get(name) ?? []), ...found.map((problem) => `${where}: ${problem}`)]);
}

beforeAll(async () => {
  releases = await loadBundledReleases();
  for (const each of makeEveryBriefing(releases)) {
    made += 1;
    const statements = listStatements(each.briefing);
    for (const [name, property] of Object.entries(properties)) {
      for (const statement of statements) collect(name, property(each, statement), each.name);
    }
    collect("first sentence", checkFirst(each), each.name);
    collect("held back", checkHeldBack(each, statements), each.name);
  }
}, 600_000);

function checkFirst({ briefing }: Made): readonly Problem[] {
  const { text } = briefing.headline;
  const answers =
    /: (?:better|worse), and beyond chance\.$|no change beyond chance\.$|the same as in 20\d\d\.$|^Better or worse is not known/;
  return text.split(" ").length <= 25 && answers.test(text) ? [] : [text];
}

/** A cell that the publisher held back gives no number anywhere in the brief. */
function checkHeldBack(each: Made, statements: readonly Statement[]): readonly Problem[] {
  return statements.flatMap(({ evidence, text }) =>
    evidence.filter(isCell).flatMap(({ origin }) => {
      const { area, indicator, period } = origin;
      const value = findValue(releaseOf(each, origin, releases).cube, area, indicator, period);
      return value.known || value.reason !== "suppressed" ? [] : [text];
    }),
  );
}

describe("over every area, period and release", () => {
  test("a brief is made of every one of them", () => {
    expect(made).toBeGreaterThan(4 * 7 * 160);
  });

  test.each(Object.keys(properties))("%s", (name) => {
    expect(problems.get(name)?.slice(0, 10) ?? []).toEqual([]);
  });

  test("the first sentence answers better or worse, and whether it is real, in 25 words at most", () => {
    expect(problems.get("first sentence")?.slice(0, 10) ?? []).toEqual([]);
  });

  test("a figure that was held back never appears", () => {
    expect(problems.get("held back")?.slice(0, 10) ?? []).toEqual([]);
  });
});
