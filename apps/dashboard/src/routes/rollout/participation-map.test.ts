import { expect, test } from "vitest";
import type { AuthorityParticipation } from "./page.query.js";
import { toParticipationMap } from "./participation-map.js";

const source = {
  name: "A page",
  publisher: "Somebody",
  url: "https://example.org",
  kind: "REPORTED",
  standing: "SECOND_HAND",
} as const;
const phases = [
  { slug: "phase-1", name: "Phase 1", sites: 5 },
  { slug: "phase-2", name: "Phase 2", sites: 51 },
];

function authority(
  code: string,
  state: AuthorityParticipation["state"],
  phase?: string,
): AuthorityParticipation {
  return {
    area: { code, name: code, region: null, successors: [] },
    state,
    joinedOn: phase === undefined ? null : "2018-07-01",
    phase: phases.find(({ slug }) => slug === phase) ?? null,
    source,
  };
}

const leeds = authority("E08000035", "TOOK_PART", "phase-1");
const lambeth = authority("E09000022", "TOOK_PART", "phase-2");

test("shades named sites by their phase and leaves those nobody has named without a shade", () => {
  const camden = authority("E09000007", "NOT_KNOWN");
  const { tiles, classes } = toParticipationMap({ phases, authorities: [leeds, lambeth, camden] }, "");
  const classOf = (code: string) => tiles.find(({ id }) => id === code)?.valueClass;
  expect(classes.map(({ label }) => label)).toEqual(["phase 1", "phase 2"]);
  expect(["E08000035", "E09000022", "E09000007"].map(classOf)).toEqual([0, 1, null]);
});

test("gives those that did not take part a shade of their own once every site is named", () => {
  const camden = authority("E09000007", "DID_NOT_TAKE_PART");
  const { tiles, classes } = toParticipationMap({ phases, authorities: [leeds, camden] }, "");
  expect(classes.map(({ label }) => label)).toEqual(["did not take part", "phase 1"]);
  expect(tiles.find(({ id }) => id === "E09000007")?.valueClass).toBe(0);
});

test("places an authority of the past on the tiles of its successors", () => {
  const cumbria = {
    ...authority("E10000006", "NOT_KNOWN"),
    area: {
      code: "E10000006",
      name: "Cumbria",
      region: null,
      successors: [{ code: "E06000063" }, { code: "E06000064" }],
    },
  };
  const { tiles } = toParticipationMap({ phases, authorities: [cumbria] }, "");
  expect(tiles.map(({ id }) => id)).toEqual(["E06000063", "E06000064"]);
});
