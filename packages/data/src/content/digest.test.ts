import { emptyRecord, type ProgrammeRecord, type RolloutFigure } from "@plumbline/domain";
import { expect, test } from "vitest";
import { hull, northYorkshire } from "../../tests/support/areas.ts";
import { digestContent, digestRelease, releaseIdOf } from "./digest.js";
import { emptyContent, type EditionContent, type PublishedObservation } from "./edition-content.js";

function observation(area: string, decimal: string): PublishedObservation {
  return { indicator: "agency-fte", area, period: "2025", figure: { known: true, decimal } };
}

const page = { programme: "naas", reference: "page" };

const record: ProgrammeRecord = {
  ...emptyRecord,
  phases: [
    { ...page, slug: "one", name: "One", startedOn: "2018-07", sites: 5 },
    { ...page, slug: "two", name: "Two", sites: 51 },
  ],
  sites: [
    { ...page, area: hull.code, phase: "one", joinedOn: "2018-07" },
    { ...page, area: northYorkshire.code, phase: "two", joinedOn: "2019-03-18" },
  ],
};

const place = { programme: "trial", asAt: "2027-03-31", area: hull.code, level: "supervisor" } as const;

const rollout: readonly RolloutFigure[] = [
  { ...place, quantity: "eligible", value: { known: true, number: 40 } },
  { ...place, quantity: "accredited", value: { known: false, reason: "suppressed" } },
];

const content: EditionContent = {
  areas: [hull, northYorkshire],
  observations: [observation("E06000010", "10"), observation("E06000065", "0")],
  neighbours: [
    { model: "dfe-2025", area: hull.code, neighbour: northYorkshire.code, order: 1, closeness: "close" },
  ],
  notes: [
    { kind: "event", text: "One", author: "A", date: "2025-01-01", areas: [], indicators: [], periods: [] },
    { kind: "event", text: "Two", author: "A", date: "2025-01-01", areas: [], indicators: [], periods: [] },
  ],
  deprivation: [
    { index: "imd-2019", area: hull.code, averageRank: 24_000, population: 260_000, basis: "published" },
    {
      index: "imd-2019",
      area: northYorkshire.code,
      averageRank: 9_000,
      population: 600_000,
      basis: "mean-of-districts",
    },
  ],
  context: [
    { topic: "ofsted-judgement", area: hull.code, period: "2023-09-04", text: "Good" },
    { topic: "family-support-spending", area: hull.code, period: "2024-25", text: "4569.85" },
  ],
  record,
  rollout,
};

test("gives the same content the same digest, in whatever order it was read", () => {
  const reversed = {
    areas: content.areas.toReversed(),
    observations: content.observations.toReversed(),
    neighbours: content.neighbours.toReversed(),
    notes: content.notes.toReversed(),
    deprivation: content.deprivation.toReversed(),
    context: content.context.toReversed(),
    record: { ...record, phases: record.phases.toReversed(), sites: record.sites.toReversed() },
    rollout: rollout.toReversed(),
  };
  expect(digestContent(reversed)).toBe(digestContent(content));
});

test.each([
  ["figure", { ...content, observations: [observation("E06000010", "10"), observation("E06000065", "0.0")] }],
  ["area", { ...content, areas: [hull, { ...northYorkshire, name: "North Yorks" }] }],
  ["neighbour", { ...content, neighbours: [] }],
  ["note", { ...content, notes: content.notes.slice(1) }],
  ["deprivation rank", { ...content, deprivation: content.deprivation.slice(1) }],
  ["context fact", { ...content, context: content.context.slice(1) }],
  ["site", { ...content, record: { ...record, sites: record.sites.slice(1) } }],
  ["figure of a rollout", { ...content, rollout: rollout.slice(1) }],
])("gives another digest where one %s differs", (_, other) => {
  expect(digestContent(other)).not.toBe(digestContent(content));
});

test("tells a figure of 0 from a symbol that statistics take as 0", () => {
  const low: PublishedObservation = {
    ...observation("E06000065", "0"),
    figure: { known: false, reason: "rounds-to-zero" },
  };
  expect(digestContent({ ...emptyContent, observations: [low] })).not.toBe(
    digestContent({ ...emptyContent, observations: [observation("E06000065", "0")] }),
  );
});

test("names a release by its sources' digests, in whatever order they come", () => {
  const editions = [
    { source: "a", digest: "1".repeat(64) },
    { source: "b", digest: "2".repeat(64) },
  ];
  const digest = digestRelease(editions);
  expect(digestRelease(editions.toReversed())).toBe(digest);
  expect(digestRelease(editions.slice(1))).not.toBe(digest);
  expect(releaseIdOf(digest)).toMatch(/^[0-9a-f]{16}$/);
});
