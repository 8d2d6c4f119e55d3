import type { FunnelPoint } from "@plumbline/charts";
import { formatNumber } from "@plumbline/domain";
import { toFunnelPlace, type FunnelOutcomeName } from "#lib/words/funnel-outcomes.js";
import type { FigureFormat } from "#lib/words/indicator-units.js";
import { toPrintedValue, type FigureFields } from "#lib/words/printed-values.js";

interface PointFields {
  readonly outcome: FunnelOutcomeName;
  readonly observation: FigureFields & {
    readonly denominator: number | null;
    readonly area: { readonly code: string; readonly name: string };
  };
}

interface FunnelFields {
  readonly points: readonly PointFields[];
  readonly adjusted: boolean;
}

/** The authorities as the funnel draws them, by name, each leading to its page. */
export function toFunnelPoints(
  { points }: Pick<FunnelFields, "points">,
  indicator: FigureFormat,
  search: string,
): readonly FunnelPoint[] {
  return points
    .map(({ outcome, observation }) => ({
      id: observation.area.code,
      label: observation.area.name,
      href: `/areas/${observation.area.code}${search}`,
      denominator: {
        value: observation.denominator ?? 0,
        text: formatNumber(observation.denominator ?? 0, 1),
      },
      rate: toPrintedValue(observation, indicator),
      place: toFunnelPlace(outcome),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "en-GB"));
}

/** How many authorities are exceptional, as the funnel's message. */
export function titleFunnel({ points, adjusted }: FunnelFields, name: string): string {
  const high = points.filter(({ outcome }) => outcome === "ABOVE_998").length;
  const low = points.filter(({ outcome }) => outcome === "BELOW_998").length;
  if (!adjusted) {
    return `Limits of chance alone would name ${high + low} of ${points.length} authorities as exceptional`;
  }
  if (high + low === 0) return `${name} is exceptional in none of ${points.length} authorities`;
  return `${name} is exceptionally high in ${high || "none"} and exceptionally low in ${low || "none"} of ${points.length} authorities`;
}
