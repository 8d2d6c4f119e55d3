import { expect, test } from "vitest";
import { code, smallRelease } from "../../tests/small-release.js";
import { selectAreas } from "../areas/area-selection.js";
import type { Release } from "../releases/release.js";
import { known, missing, type Value } from "../values/value.js";
import { findRollout } from "./find-rollout.js";
import { toPublishedRollouts } from "./published-rollout.js";
import type { RolloutFigure } from "./rollout-figure.js";

const asAt = "2027-03-31";

function row(area: string, [eligible, accredited, share]: readonly Value[]): readonly RolloutFigure[] {
  const place = { programme: "trial", asAt, area: code(area), level: "supervisor" } as const;
  const none = missing("suppressed");
  return [
    { ...place, quantity: "eligible", value: eligible ?? none },
    { ...place, quantity: "accredited", value: accredited ?? none },
    { ...place, quantity: "accredited-share", value: share ?? none },
  ];
}

function releaseWith(figures: readonly RolloutFigure[]): Release {
  return { ...smallRelease, rolloutOf: toPublishedRollouts(figures) };
}

const release = releaseWith([
  ...row("E92000001", [known(1000), known(200), known(20)]),
  ...row("E08000024", [known(100), known(40), known(41)]),
  ...row("E09000029", [known(60), known(10), known(18)]),
  ...row("E06000053", [known(10), missing("suppressed"), missing("suppressed")]),
]);

const areas = selectAreas(release.areas, { level: "local-authority" }, "2025-09-30");
const question = { programme: "trial", areas, level: "supervisor" } as const;

test("holds a share against England's by the interval of its rounded counts", () => {
  const { rows, national } = findRollout(release, question);
  const outcomes = rows.map(({ area, verdict }) => [area.code, verdict.outcome]);
  expect(outcomes).toEqual([
    ["E06000053", "not-comparable"],
    ["E08000024", "higher"],
    ["E09000029", "similar"],
  ]);
  expect(national?.verdict.outcome).toBe("not-comparable");
  expect(rows[1]?.interval?.rule.slug).toBe("wilson-on-rounded-counts");
  expect(rows[1]?.verdict.sentence).toMatch(
    /^41% of supervisors in .* higher than England’s 20% by more than chance\.$/,
  );
});

test("says of a held-back share that it is held back, never why", () => {
  const { rows } = findRollout(release, question);
  expect(rows[0]?.verdict.sentence).toContain("held back so that nobody can be recognised");
  expect(rows[0]).not.toHaveProperty("interval");
});

test("sets the two-tier index beside chance, over the authorities whose counts are shown", () => {
  const { twoTier } = findRollout(release, question);
  expect(twoTier).toMatchObject({ authorities: 2, returned: 3 });
  expect(twoTier?.dissimilarity).toBeCloseTo(0.5 * (40 / 50 - 60 / 110 + (50 / 110 - 10 / 50)), 12);
  expect(twoTier?.expectedByChance).toBeGreaterThan(0);
});

test("refuses the index below 30 people on a side, and the gap below ten authorities", () => {
  const few = releaseWith(row("E08000024", [known(100), known(10), known(10)]));
  const { twoTier, gap } = findRollout(few, question);
  expect([twoTier?.refusal?.code, gap?.refusal?.code]).toEqual(["TOO_FEW", "TOO_FEW"]);
  expect(twoTier).not.toHaveProperty("dissimilarity");
});

test("answers nothing for a programme without returns, and for a day before the first", () => {
  expect(findRollout(release, { programme: "naas", areas })).toEqual({ rows: [] });
  expect(findRollout(release, { ...question, asAt: "2027-03-30" })).toEqual({ rows: [] });
});
