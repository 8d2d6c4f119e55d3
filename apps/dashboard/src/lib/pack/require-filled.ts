import { error } from "@sveltejs/kit";

interface Contents<Indicator> {
  readonly areas: readonly unknown[];
  readonly indicators: readonly Indicator[];
}

/** The first indicator of a pack; one with nothing in it ends in a page that says what the release lacks. */
export function requireFilled<Indicator>({ areas, indicators }: Contents<Indicator>): Indicator {
  const [first] = indicators;
  if (first === undefined) error(404, "This release has no workforce figures.");
  if (areas.length === 0) error(404, "This release has no authorities of this place.");
  return first;
}
