import { expect, test } from "vitest";
import { figure, programmeRelease } from "../../tests/programme/programme-release.js";
import type { StatedFigure } from "../programme/figures/reported-figure.js";
import type { Programme } from "../programme/programme.js";
import { toCube, type Cell } from "../releases/cube.js";
import { indicators } from "../indicators/indicators.js";
import type { Release } from "../releases/release.js";
import { known } from "../values/value.js";
import { assessClaim } from "./assess-claim.js";
import { claims } from "./claims/claims.js";
import { findClaim, listClaims } from "./list-claims.js";

const bare = programmeRelease({ authorities: 4, years: [2022], turnover: () => 15, sites: 2, named: 1 });
const naas: readonly Programme[] = bare.programmes.map((programme) => ({ ...programme, slug: "naas" }));

interface Facts {
  readonly figures?: readonly StatedFigure[];
  readonly cells?: readonly Cell[];
}

/** The release with the scheme under the name that the claims are about, and these facts alone. */
function releaseOf({ figures = [], cells = [] }: Facts): Release {
  const cube = toCube(cells);
  return {
    ...bare,
    programmes: naas,
    figuresOf: Map.groupBy(figures, ({ subject }) => subject),
    cube,
    periodCodes: [...cube.periods.keys()],
    indicators: indicators.filter(({ slug }) => cube.indicators.has(slug)),
  };
}

function assess(slug: string, facts: Facts) {
  const release = releaseOf(facts);
  const claim = findClaim(release, slug);
  if (claim === undefined) throw new Error(`there is no claim ${slug}`);
  return assessClaim(release, claim);
}

function naasFigure(quantity: string, value: number, asAt: string): StatedFigure {
  return figure(quantity, value, { subject: "naas", asAt });
}

const plan = [
  naasFigure("target-assessed-by-2020", 30_000, "2017-03"),
  naasFigure("quoted-cost", 23_000_000, "2017-03"),
];

test.each([
  ["supports", 1700, 15_000, 0.5, "evidence-supports"],
  ["is mixed", 1700, 15_000, 2.03, "mixed"],
  ["contradicts", 29_000, 700, 2.03, "evidence-contradicts"],
])("the evidence %s poor value where %d were accredited at £%d each and each pound saved £%d", (...row) => {
  const [, accredited, perPerson, saving, finding] = row;
  const figures = [
    ...plan,
    naasFigure("accredited", accredited, "2022-01"),
    naasFigure("spend-per-assessed", perPerson, "2020-03"),
    naasFigure("saving-per-pound-low", saving, "2020-11"),
  ];
  expect(assess("value-for-money", { figures }).finding).toBe(finding);
});

test("nothing can be told of value where the record lacks the figures", () => {
  const { finding, sentence } = assess("value-for-money", {});
  expect(finding).toBe("cannot-tell");
  expect(sentence).toBe("Cannot tell. The record of this release lacks the figures to compare.");
});

function rates(slug: string, children: readonly number[], adults: readonly number[]): Facts {
  return {
    cells: children.map((number, place) => ({
      area: "E92000001",
      indicator: slug,
      period: String(2017 + place),
      value: known(number),
    })),
    figures: adults.map((value, place) =>
      figure("vacancy-rate", value, { subject: "adults-social-workers", asAt: `${2017 + place}-09` }),
    ),
  };
}

test.each([
  ["evidence-contradicts", [17, 16.5], [10, 8.3]],
  ["evidence-supports", [10, 8.3], [17, 16.5]],
  ["cannot-tell", [17, 8], [10, 16]],
  ["cannot-tell", [15, 16], [14, 14.5]],
] as const)("of adults’ services it finds %s with %j for children’s and %j for adults’", (...row) => {
  const [finding, children, adults] = row;
  expect(assess("adults-services", rates("vacancy-rate-fte", children, adults)).finding).toBe(finding);
});

test("a claim about what the scheme causes is not decided by what England shows", () => {
  const cells = [2016, 2017, 2018, 2019].map((year) => ({
    area: "E92000001",
    indicator: "turnover-rate-fte",
    period: String(year),
    value: known(year > 2017 ? 30 : 10),
  }));
  const { finding, evidence } = assess("turbulence", { cells });
  expect(finding).toBe("cannot-tell");
  expect(evidence.map(({ bearing }) => bearing)).toEqual([
    "silent",
    "silent",
    "silent",
    "context",
    "context",
  ]);
});

test("every claim has a test that could decide it, and says what the evidence cannot show", () => {
  const release = releaseOf({});
  expect(listClaims(release)).toHaveLength(9);
  for (const claim of claims) {
    const { evidence, finding } = assessClaim(release, claim);
    expect(evidence.some(({ bearing }) => bearing !== "context")).toBe(true);
    expect([claim.slug, finding]).toEqual([claim.slug, "cannot-tell"]);
    expect(claim.cannotShow.length).toBeGreaterThan(0);
    expect(claim.wouldShow.length).toBeGreaterThan(0);
  }
});

test("a release without the programme holds none of its claims", () => {
  expect(listClaims({ ...bare, programmes: [] })).toEqual([]);
  expect(findClaim({ ...bare, programmes: [] }, "turbulence")).toBeUndefined();
});
