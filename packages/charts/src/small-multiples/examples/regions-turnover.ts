import { percent } from "../../examples/print-values.js";
import { englandTurnover, regionTurnover } from "../../examples/region-turnover.js";
import { workforce2025 } from "../../examples/sources.js";
import type { LinePoint } from "../../line/props.js";
import type { SmallMultiplesProps } from "../props.js";

export const regionsTurnover = {
  name: "regions-turnover",
  provenance: workforce2025,
  props: {
    id: "multiples-regions-turnover",
    title: "Turnover has fallen in every region since 2022, and London is still above England",
    subtitle:
      "Turnover of children's social workers (FTE), %, year to 30 September, 2017 to 2025. Official statistics",
    source: workforce2025,
    unit: "percent",
    panelHeading: "Region",
    reference: { label: "England", points: toPoints(englandTurnover) },
    panels: regionTurnover.map(([id, label, rates]) => ({ id, label, points: toPoints(rates) })),
  } satisfies SmallMultiplesProps,
};

function toPoints(rates: readonly number[]): readonly LinePoint[] {
  return rates.map((rate, place) => ({ period: 2017 + place, ...percent(rate) }));
}
