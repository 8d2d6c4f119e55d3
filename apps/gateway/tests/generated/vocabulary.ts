import type { Release } from "@plumbline/domain";
import { toNodeId } from "../../src/schema/node/node-id.ts";

/** Words that mean something, by the name of the argument that takes them. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

export function listVocabulary(releases: readonly Release[]): Vocabulary {
  const [latest] = releases;
  if (latest === undefined) throw new Error("There is no release to take words from.");
  const areas = latest.areas.areas.map(({ code }) => code);
  const indicators = latest.indicators.map(({ slug }) => slug);
  const ids = areas.slice(0, 5).map((key) => toNodeId({ type: "Area", releaseId: latest.id, key }));
  const releaseIds = releases.map(({ id }) => id);
  return {
    id: [...ids, ...releaseIds],
    ids,
    version: releases.map(({ version }) => version),
    code: areas,
    codes: areas,
    area: areas,
    areas,
    within: ["E92000001", "E12000003", "E12000007"],
    indicator: indicators,
    indicators,
    of: indicators,
    per: indicators,
    period: latest.periodCodes,
    periods: latest.periodCodes,
    at: latest.periodCodes,
    since: releases.map(({ version }) => version),
    slug: [...indicators, "naas", "turnover"],
    programme: ["naas"],
  };
}
