import type { CitedPageFields } from "#lib/server/fragments/record.js";
import type { RolloutAnswer } from "./ask-rollout.js";
import { weighedSums } from "./quantities.js";

interface Cited {
  readonly programme: Pick<RolloutAnswer["programme"], "authorities" | "timeline" | "components">;
  readonly figures: RolloutAnswer["figures"];
}

/** Every page that the page of a programme cites, each once, by publisher and name. */
export function listPagesCited({ programme, figures }: Cited): readonly CitedPageFields[] {
  const weighed = figures.filter(({ quantity }) => weighedSums.some((one) => one === quantity));
  const costs = weighed.flatMap(({ equivalents }) => equivalents.flatMap(({ unitCosts }) => unitCosts));
  const named = programme.authorities.filter(({ state }) => state === "TOOK_PART");
  const stated = figures.filter(({ ours }) => !ours);
  const sources = [...stated, ...costs, ...named, ...programme.timeline, ...programme.components].map(
    ({ source }) => source,
  );
  const byAddress = new Map(sources.map((source) => [source.url, source]));
  const nameOf = ({ publisher, name }: CitedPageFields) => `${publisher}, ${name}`;
  return [...byAddress.values()].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), "en-GB"));
}
