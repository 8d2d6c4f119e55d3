import { expect, test } from "vitest";
import {
  authorityCode,
  programmeRelease,
  schemeOf,
  type ProgrammeWorld,
} from "../../../tests/programme/programme-release.js";
import { findArea } from "../../areas/area-register.js";
import { findParticipation, listParticipation } from "./find-participation.js";

const world: ProgrammeWorld = {
  authorities: 20,
  years: [2021, 2022],
  turnover: () => 15,
  sites: 7,
  named: 4,
};

function boundsOf(changes: Partial<ProgrammeWorld>, level: "region" | "country" | "local-authority") {
  const release = programmeRelease({ ...world, ...changes });
  return listParticipation(release, schemeOf(release), level).map(
    ({ area, namedSites, authorities, atLeast, atMost }) => [
      area.name,
      namedSites,
      authorities,
      atLeast,
      atMost,
    ],
  );
}

test("a region has at least its named sites and at most as many more as are unnamed", () => {
  expect(boundsOf({}, "region")).toEqual([
    ["North East", 2, 10, 2, 5],
    ["North West", 2, 10, 2, 5],
  ]);
});

test("a region never has more sites than authorities, however many are unnamed", () => {
  expect(boundsOf({ sites: 19 }, "region")).toEqual([
    ["North East", 2, 10, 2, 10],
    ["North West", 2, 10, 2, 10],
  ]);
});

test("the country has the published number of sites, named or not", () => {
  expect(boundsOf({}, "country")).toEqual([["England", 4, 20, 7, 7]]);
});

function stateOf(authority: number, changes: Partial<ProgrammeWorld> = {}) {
  const release = programmeRelease({ ...world, ...changes });
  const area = findArea(release.areas, authorityCode(authority));
  if (area === undefined) throw new Error("no such authority");
  const { state, atLeast, atMost, phase } = findParticipation(release, schemeOf(release), area);
  return { state, atLeast, atMost, phase: phase?.slug };
}

test("an authority that a page names took part, in its phase", () => {
  expect(stateOf(0)).toEqual({ state: "took-part", atLeast: 1, atMost: 1, phase: "one" });
});

test("an authority that nobody names is not known to have taken part, or not to have", () => {
  expect(stateOf(9)).toEqual({ state: "not-known", atLeast: 0, atMost: 1, phase: undefined });
});

test("an authority that nobody names did not take part once every site is named", () => {
  expect(stateOf(9, { sites: 4 })).toMatchObject({ state: "did-not-take-part", atLeast: 0, atMost: 0 });
});

test("nobody has taken part in a programme that has not started", () => {
  const planned = stateOf(0, { status: "planned", named: 0, sites: 0 });
  expect(planned).toMatchObject({ state: undefined, atLeast: 0, atMost: 0 });
});

test("lower bounds of regions add up to the named sites, upper bounds leave room for all", () => {
  for (const sites of [4, 5, 11, 20]) {
    const regions = boundsOf({ sites }, "region");
    expect(regions.reduce((sum, [, , , atLeast]) => sum + Number(atLeast), 0)).toBe(4);
    expect(regions.reduce((sum, [, , , , atMost]) => sum + Number(atMost), 0)).toBeGreaterThanOrEqual(sites);
  }
});
