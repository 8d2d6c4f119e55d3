import { percent } from "../../examples/print-values.js";
import { workforce2025 } from "../../examples/sources.js";
import type { FunnelChartProps, FunnelPoint } from "../props.js";
import { authorityStaff2025 } from "./authority-staff-2025.js";
import { adjustedLimits2025, naiveLimits2025 } from "./limits-2025.js";
import { toLimits } from "./to-limits.js";

const shared = {
  subtitle: "Turnover of children's social workers (FTE), %, by staff in post, 2025. Official statistics",
  source: workforce2025,
  unit: "percent",
  centre: percent(11.8),
  centreLabel: "pooled over the areas shown",
  rowHeading: "Local authority",
  rateHeading: "Turnover rate",
  denominatorHeading: "Social workers in post (FTE)",
} as const;

const toPoints = (limits: "adjusted" | "naive"): readonly FunnelPoint[] =>
  authorityStaff2025.map(([id, label, staff, rate, adjusted, naive]) => ({
    id,
    label,
    denominator: { value: staff, text: String(staff) },
    rate: percent(rate),
    place: limits === "adjusted" ? adjusted : naive,
  }));

export const authoritiesAdjusted = {
  name: "authorities-turnover-adjusted",
  provenance: `${workforce2025}. Limits are ours`,
  props: {
    ...shared,
    id: "funnel-adjusted",
    title: "Five authorities have exceptionally high turnover, and none exceptionally low",
    points: toPoints("adjusted"),
    limits: toLimits(adjustedLimits2025),
    limitsRule: "Limits that allow for real differences between authorities",
  } satisfies FunnelChartProps,
};

export const authoritiesNaive = {
  name: "authorities-turnover-naive",
  provenance: `${workforce2025}. Limits are ours`,
  props: {
    ...shared,
    id: "funnel-naive",
    title: "Limits of chance alone would name eighteen authorities as exceptional",
    points: toPoints("naive"),
    limits: toLimits(naiveLimits2025),
    limitsRule: "Limits of chance alone: far too many authorities lie outside them",
  } satisfies FunnelChartProps,
};
