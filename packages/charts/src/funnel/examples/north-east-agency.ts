import { percent, roundsToZero } from "../../examples/print-values.js";
import { workforce2025 } from "../../examples/sources.js";
import type { FunnelChartProps } from "../props.js";
import { toLimits } from "./to-limits.js";

const authorities = [
  ["E06000001", "Hartlepool", 156.4, 3.2, "within"],
  ["E06000002", "Middlesbrough", 228.7, 25.6, "above-95"],
  ["E06000003", "Redcar and Cleveland", 145.3, 14.5, "within"],
  ["E06000004", "Stockton-on-Tees", 213.7, 8, "within"],
  ["E06000005", "Darlington", 109.1, 12.3, "within"],
  ["E06000047", "County Durham", 438.9, 8, "within"],
  ["E06000057", "Northumberland", 216.4, 1.4, "within"],
  ["E08000021", "Newcastle upon Tyne", 257.6, 5.8, "within"],
  ["E08000022", "North Tyneside", 194.6, 8.2, "within"],
  ["E08000023", "South Tyneside", 139, 2.9, "within"],
  ["E08000024", "Sunderland", 229.5, "low", "below-998"],
  ["E08000037", "Gateshead", 176.1, 10, "within"],
] as const;

const limits = [
  [109, 0.94, 21.69, 0, 31.52],
  [145, 1.06, 21.22, 0, 30.68],
  [192, 1.15, 20.86, 0, 30.05],
  [255, 1.22, 20.59, 0, 29.56],
  [339, 1.28, 20.38, 0.01, 29.19],
  [439, 1.32, 20.23, 0.02, 28.92],
] as const;

export const northEastAgency = {
  name: "north-east-agency",
  provenance: `${workforce2025}. Limits are ours`,
  props: {
    id: "funnel-north-east",
    title: "Sunderland needs exceptionally few agency workers",
    subtitle:
      "Agency workers (FTE), % of all social workers, by their number, North East, 2025. Official statistics",
    source: workforce2025,
    unit: "percent",
    centre: percent(8.2),
    centreLabel: "pooled over the areas shown",
    rowHeading: "Local authority",
    rateHeading: "Agency rate",
    denominatorHeading: "Social workers and agency workers (FTE)",
    points: authorities.map(([id, label, staff, rate, place]) => ({
      id,
      label,
      place,
      denominator: { value: staff, text: String(staff) },
      rate: rate === "low" ? roundsToZero : percent(rate),
    })),
    limits: toLimits(limits),
  } satisfies FunnelChartProps,
};
