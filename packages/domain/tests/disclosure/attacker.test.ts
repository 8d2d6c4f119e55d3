import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadSolver } from "../../src/disclosure/audit/load-solver.js";
import { protectRollout } from "../../src/rollout/protect-rollout.js";
import type { ReturnedCounts } from "../../src/rollout/returned-counts.js";
import type { RolloutFigure } from "../../src/rollout/rollout-figure.js";
import { attack } from "./attacker.js";
import { days, programmes, smallEngland } from "./small-england.js";

const solver = await loadSolver();

function publishEachDay(
  register: Parameters<typeof attack>[1],
  returns: readonly ReturnedCounts[],
): readonly RolloutFigure[] {
  return days.reduce<readonly RolloutFigure[]>(
    (published, asAt) => [
      ...published,
      ...protectRollout(solver, { programme: "trial", asAt, register, returns, published }),
    ],
    [],
  );
}

/** The counts behind the figures that authorities' returns give; totals have none of their own. */
function countBehind(returns: readonly ReturnedCounts[], figure: RolloutFigure): number | undefined {
  const { area, asAt, level, quantity } = figure;
  const found = returns.find((one) => one.area === area && one.asAt === asAt && one.level === level);
  return quantity === "accredited-share" ? undefined : found?.counts[quantity];
}

test("leaves every held-back count five wide or more, its true value among them, to a reader of all levels, totals and releases", () => {
  fc.assert(
    fc.property(programmes, ({ register, returns }) => {
      const published = publishEachDay(register, returns);
      const recovered = attack(solver, register, published);
      expect(recovered.filter(({ lower, upper }) => !(upper - lower >= 5))).toEqual([]);
      for (const { figure, lower, upper } of recovered) {
        const count = countBehind(returns, figure) ?? lower;
        expect(lower <= count && count <= upper).toBe(true);
      }
      for (const figure of published) {
        const count = countBehind(returns, figure);
        if (!figure.value.known || count === undefined) continue;
        expect(count === 0 || count >= 6).toBe(true);
        expect(figure.quantity).not.toBe("assessed");
      }
    }),
    { numRuns: 12, seed: 11 },
  );
});

test("is a test that can fail: with only small counts held back, subtraction gives one away", () => {
  const { register, authorities } = smallEngland([3]);
  const returns = authorities.map((area, place): ReturnedCounts => {
    const accredited = [3, 40, 60][place] ?? 0;
    const counts = { eligible: 200, endorsed: 100, assessed: 80, accredited };
    return { area, level: "practitioner", asAt: days[0], counts };
  });
  const published = protectRollout(solver, {
    programme: "trial",
    asAt: days[0],
    register,
    returns,
    published: [],
  });
  const held = published.filter(({ quantity, value }) => quantity === "accredited" && !value.known);
  expect(held).toHaveLength(2);
  const careless = published.map((figure) =>
    figure.quantity === "accredited" && figure.area === authorities[1] && !figure.value.known
      ? { ...figure, value: { known: true, number: 40 } as const }
      : figure,
  );
  const exposed = attack(solver, register, careless).filter(({ figure }) => figure.area === authorities[0]);
  expect(exposed.find(({ figure }) => figure.quantity === "accredited")?.upper).toBeLessThan(10);
  expect(attack(solver, register, published).every(({ lower, upper }) => upper - lower >= 5)).toBe(true);
});

test("publishes the day after a correction downwards, which the figure of the day before does not bind", () => {
  const { register, authorities } = smallEngland([3]);
  const returnsOf = (asAt: string, accredited: readonly number[]) =>
    authorities.map((area, place): ReturnedCounts => {
      const counts = { eligible: 200, endorsed: 100, assessed: 80, accredited: accredited[place] ?? 0 };
      return { area, level: "practitioner", asAt, counts };
    });
  const rollout = { programme: "trial", register };
  const sent = returnsOf(days[0], [40, 50, 60]);
  const first = protectRollout(solver, { ...rollout, asAt: days[0], returns: sent, published: [] });
  const corrected = [...returnsOf(days[0], [30, 50, 60]), ...returnsOf(days[1], [36, 50, 60])];
  const next = protectRollout(solver, { ...rollout, asAt: days[1], returns: corrected, published: first });
  const shown = next.find(({ area, quantity }) => area === authorities[0] && quantity === "accredited");
  expect(shown?.value).toEqual({ known: true, number: 35 });
});

test("holds a count back that moved by five or less since it was last shown, however many days ago", () => {
  const { register, authorities } = smallEngland([3]);
  const accredited = [20, 23, 24];
  const returns = days.flatMap((asAt, day) =>
    authorities.map((area, place): ReturnedCounts => {
      const counts = {
        eligible: 200,
        endorsed: 100,
        assessed: 80,
        accredited: place === 0 ? (accredited[day] ?? 0) : 60 + 10 * day,
      };
      return { area, level: "practitioner", asAt, counts };
    }),
  );
  const seen = publishEachDay(register, returns)
    .filter(({ area, quantity }) => area === authorities[0] && quantity === "accredited")
    .map(({ value }) => value.known);
  expect(seen).toEqual([true, false, false]);
});

test("refuses a day that is published already or lies before one that is, each programme by itself", () => {
  const { register, authorities } = smallEngland([2]);
  const returns = authorities.map((area): ReturnedCounts => {
    const counts = { eligible: 100, endorsed: 50, assessed: 40, accredited: 30 };
    return { area, level: "practitioner", asAt: days[1], counts };
  });
  const rollout = { programme: "trial", register, returns };
  const published = protectRollout(solver, { ...rollout, asAt: days[1], published: [] });
  for (const asAt of days.slice(0, 2)) {
    expect(() => protectRollout(solver, { ...rollout, asAt, published })).toThrow(/published already/);
  }
  const another = { ...rollout, programme: "another", asAt: days[1] };
  expect(protectRollout(solver, { ...another, published })).toEqual(
    protectRollout(solver, { ...another, published: [] }),
  );
});
