import { funnelPlaces, funnelPlaceWords, isExceptional } from "./place.js";
import type { FunnelChartProps } from "./props.js";

const mostNames = 12;

/** What the funnel shows, in words, for those who cannot see it. */
export function describeFunnel(props: FunnelChartProps): string {
  if (props.description !== undefined) return props.description;
  const { points, centre, centreLabel, rateHeading, denominatorHeading } = props;
  return [
    `Funnel chart of ${points.length} areas: ${rateHeading} by ${denominatorHeading}.`,
    `The centre line is ${centre.text}, ${centreLabel}.`,
    ...funnelPlaces.flatMap((place) => describePlace(props, place)),
    "All figures are in the table below.",
  ].join(" ");
}

function describePlace(
  { points }: FunnelChartProps,
  place: (typeof funnelPlaces)[number],
): readonly string[] {
  const found = points.filter((point) => point.place === place);
  if (found.length === 0) return [];
  const named = isExceptional(place) && found.length <= mostNames;
  const names = named ? `: ${found.map(({ label, rate }) => `${label}, ${rate.text}`).join("; ")}` : "";
  return [`${funnelPlaceWords[place]}: ${found.length}${names}.`];
}
