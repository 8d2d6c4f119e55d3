import type { Area } from "../areas/area.js";
import { listContinuedAreas } from "../areas/lineage.js";
import { selectAreas } from "../areas/area-selection.js";
import type { Release } from "../releases/release.js";
import { contextTopics, type ContextFact, type ContextTopic } from "./context-fact.js";

/**
 * The latest fact of each topic about an area, under its own code or that of an area it continues; topics without one are left
 * out.
 *
 * @example listContext(release, barnet).map(({ text }) => text) // ["Good", "16382.74", "31.9"]
 */
export function listContext(release: Release, area: Area): readonly ContextFact[] {
  const codes = listContinuedAreas(release.areas, area).map(({ code }) => code);
  const facts = codes.flatMap((code) => release.contextOf.get(code) ?? []);
  return contextTopics.flatMap((topic) => latest(facts.filter((fact) => fact.topic === topic)) ?? []);
}

function latest(facts: readonly ContextFact[]): ContextFact | undefined {
  return facts.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1);
}

/** The latest fact of a topic for every authority of a day that has one, members of joint returns each by themselves. */
export function listLatestFacts(release: Release, topic: ContextTopic, day: string): readonly ContextFact[] {
  const areas = selectAreas(release.areas, { level: "local-authority" }, day);
  const single = areas.flatMap((area) =>
    area.members.length === 0 ? [area] : area.members.flatMap((code) => release.areas.byCode.get(code) ?? []),
  );
  return single.flatMap((area) => listContext(release, area).filter((fact) => fact.topic === topic));
}
