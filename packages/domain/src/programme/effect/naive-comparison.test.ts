import { expect, test } from "vitest";
import {
  programmeRelease,
  schemeOf,
  type ProgrammeWorld,
} from "../../../tests/programme/programme-release.js";
import { findIndicator } from "../../indicators/indicators.js";
import { findProgrammeEffect } from "./find-programme-effect.js";

/** Four sites that start at 10% and rise by 4 points, in twenty authorities that start at 14% and rise by 1. */
const world: ProgrammeWorld = {
  authorities: 20,
  years: [2017, 2018, 2019, 2020, 2021, 2022],
  turnover: (authority, year) => (authority < 4 ? (year < 2018 ? 10 : 14) : year < 2018 ? 14 : 15),
  sites: 9,
  named: 4,
};

function naiveOf(changes: Partial<ProgrammeWorld> = {}, slug = "turnover-rate-fte") {
  const release = programmeRelease({ ...world, ...changes });
  const indicator = findIndicator(slug);
  if (indicator === undefined) throw new Error(`${slug} is no indicator`);
  return findProgrammeEffect(release, schemeOf(release), indicator).naive;
}

test("pools each phase, all sites and everybody else, before the first joined and in the last whole year", () => {
  const naive = naiveOf();
  expect([naive?.from.code, naive?.to.code]).toEqual(["2017", "2021"]);
  expect(naive?.groups).toEqual([
    { name: "One, named sites", areas: 4, before: 10, after: 14 },
    { name: "All named sites", areas: 4, before: 10, after: 14 },
    { name: "All other authorities", areas: 16, before: 14, after: 15 },
  ]);
});

test("says the comparison in words without calling it an effect", () => {
  expect(naiveOf()?.sentence).toBe(
    "Turnover went from 10.0% to 14.0% in named sites and from 14.0% to 15.0% elsewhere, 2017 to 2021: 3.0 percentage points more in sites.",
  );
});

test("stays silent where no period lies before the first site joined", () => {
  expect(naiveOf({ years: [2018, 2019, 2020, 2021] })).toBeUndefined();
});

test("stays silent where the figures carry no counts to pool", () => {
  expect(naiveOf({}, "caseload-fte")).toBeUndefined();
});
