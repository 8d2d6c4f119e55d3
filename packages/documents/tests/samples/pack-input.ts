import type { PackLine } from "@plumbline/domain";
import type { PackInput } from "../../src/pack/pack-files.ts";

const line: Omit<PackLine, "areaCode" | "areaName" | "period"> = {
  reference: false,
  indicator: "turnover-rate-fte",
  value: null,
  shorthand: null,
  reason: null,
  lower: null,
  upper: null,
  outcome: "not-comparable",
  sentence: "No verdict.",
  neighboursMedian: null,
  rankFrom: null,
  rankTo: null,
  ranked: null,
  notes: [],
};
const england = { areaCode: "E92000001", areaName: "England", reference: true } as const;
const gateshead = { areaCode: "E08000037", areaName: "Gateshead" } as const;
const sunderland = { areaCode: "E08000024", areaName: "Sunderland" } as const;

/** Published turnover of two authorities in two years, one figure missing. Source: DfE, Children's social work workforce 2025. */
export const packInput: PackInput = {
  place: {
    title: "Regional pack: North East",
    phrase: "the North East",
    slug: "north-east",
    link: "https://plumbline.example/regions/north-east/pack?release=2025.1",
  },
  release: {
    version: "2025.1",
    digest: "0f".repeat(32),
    publishedAt: "2026-03-20T09:30:00.000Z",
    illustrative: false,
  },
  source: {
    publisher: "Department for Education",
    name: "Children’s social work workforce",
    publishedOn: "2026-03-19",
    kind: "Official statistics",
  },
  indicators: [
    {
      slug: "turnover-rate-fte",
      name: "Turnover rate (FTE)",
      shortName: "Turnover",
      unit: "percent",
      decimals: 1,
      definition: "Leavers in the year as a percentage of staff in post at its end.",
      cautions: ["In the smallest authorities a single person moves the figure by many points."],
    },
  ],
  lines: [
    { ...line, ...england, period: "2024", value: 13.9, lower: 13.5, upper: 14.3 },
    { ...line, ...gateshead, period: "2024", shorthand: "u", reason: "Too unreliable to print." },
    {
      ...line,
      ...sunderland,
      period: "2024",
      value: 9.1,
      lower: 6.1,
      upper: 13.4,
      outcome: "better",
      sentence: "Turnover in Sunderland was 9.1%: better.",
    },
    { ...line, ...england, period: "2025", value: 11.8, lower: 11.487, upper: 12.153 },
    { ...line, ...gateshead, period: "2025", value: 16.8, lower: 11.3, upper: 22.9, outcome: "similar" },
    {
      ...line,
      ...sunderland,
      period: "2025",
      value: 11.8,
      lower: 8.244,
      upper: 16.64,
      outcome: "similar",
      sentence: "Turnover in Sunderland was 11.8%, the same as England’s.",
      neighboursMedian: 13.35,
      rankFrom: 1,
      rankTo: 2,
      ranked: 2,
      notes: ["Checked by the authority."],
    },
  ],
  discussion: [
    {
      indicator: "turnover-rate-fte",
      finding: "Turnover in the year to 30 September 2025 fell since the year before in Sunderland.",
      question: "Do these authorities expect the next figure to stay there?",
      ruleName: "Interval of a difference",
    },
  ],
};
