import { findIndicator } from "../src/indicators/indicators.js";
import type { Indicator } from "../src/indicators/indicator.js";
import { parseAreaCode, type AreaCode } from "../src/areas/area-code.js";
import type { Area } from "../src/areas/area.js";
import { findArea } from "../src/areas/area-register.js";
import { workforcePeriod } from "../src/periods/workforce-period.js";
import type { Cell } from "../src/releases/cube.js";
import { observe, type Observation } from "../src/releases/observation.js";
import { toRelease, type Release } from "../src/releases/release.js";
import { findReasonOfSymbol } from "../src/values/missing.js";
import { known, missing } from "../src/values/value.js";

/** Published figures of a few places. Source: DfE, Children's social work workforce 2025 (OGL v3). */
const figures = `
period area       inpost-fte leavers-fte turnover-rate-fte agency-fte agency-rate-fte cases  case-holders-fte caseload-fte
2025   E92000001  36186.3    4276.3      11.8              5415.9     13              321661 21105.4          15.2
2024   E92000001  34328.2    4728.7      13.9              6520.7     16.2            320461 20803.5          15.4
2025   E12000001  2299.3     269.9       11.7              206        8.2             22736  1378.9           16.5
2024   E12000001  2158.1     271.5       14                250.6      10.4            22994  1365.9           16.8
2025   E12000007  6153       851.5       13.8              1340.4     17.9            50003  3622.1           13.8
2025   E08000024  229.5      27.1        11.8              low        low             2297   134.2            17.1
2025   E09000020  x          x           x                 x          x               x      x                x
2025   E09000029  100.5      35.1        34.9              35         25.8            899    64               14
2025   E09000021-E09000027 137.4 38.5    28                24         14.9            1679   120.7            13.9
2025   E08000038  208.2      16.6        8                 31         13              1495   98.1             15.2
2024   E08000016  185        32.1        17.4              44         19.2            1826   112.9            16.2
2025   E06000053  0          0           z                 2          100             6      1                6
`;

export function code(text: string): AreaCode {
  const parsed = parseAreaCode(text);
  if (parsed === undefined) throw new Error(`${text} is no area code`);
  return parsed;
}

function area(text: string, name: string, rest: Partial<Area> = {}): Area {
  return {
    code: code(text),
    name,
    level: "local-authority",
    aliases: [],
    predecessors: [],
    successors: [],
    members: [],
    ...rest,
  };
}

const england = code("E92000001");
const northEast = code("E12000001");
const yorkshire = code("E12000003");
const london = code("E12000007");
const inner = code("E13000001");
const outer = code("E13000002");
const joint = code("E09000021-E09000027");
const inOuterLondon = { parent: outer, region: london };

const areas: readonly Area[] = [
  area("E92000001", "England", { level: "country" }),
  area("E12000001", "North East", { level: "region", parent: england, region: northEast }),
  area("E12000003", "Yorkshire and The Humber", { level: "region", parent: england, region: yorkshire }),
  area("E12000007", "London", { level: "region", parent: england, region: london }),
  area("E13000001", "Inner London", { level: "subregion", parent: london, region: london }),
  area("E13000002", "Outer London", { level: "subregion", parent: london, region: london }),
  area("E08000024", "Sunderland", { parent: northEast, region: northEast }),
  area("E09000020", "Kensington and Chelsea", { parent: inner, region: london }),
  area("E09000029", "Sutton", inOuterLondon),
  area("E09000021", "Kingston upon Thames", { ...inOuterLondon, jointReturn: joint }),
  area("E09000027", "Richmond upon Thames", { ...inOuterLondon, jointReturn: joint }),
  area("E09000021-E09000027", "Kingston upon Thames / Richmond upon Thames", {
    ...inOuterLondon,
    members: [code("E09000021"), code("E09000027")],
  }),
  area("E08000016", "Barnsley", {
    parent: yorkshire,
    region: yorkshire,
    validTo: "2025-04-30",
    successors: [code("E08000038")],
  }),
  area("E08000038", "Barnsley", {
    parent: yorkshire,
    region: yorkshire,
    validFrom: "2025-05-01",
    predecessors: [code("E08000016")],
  }),
  area("E06000053", "Isles of Scilly", { parent: england }),
];

function toCells(table: string): readonly Cell[] {
  const [header = [], ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.split(/\s+/));
  return rows.flatMap(([period = "", place = "", ...texts]) =>
    texts.map((text, position) => {
      const reason = findReasonOfSymbol(text);
      const value = reason === undefined ? known(Number(text)) : missing(reason);
      return { period, area: place, indicator: header[position + 2] ?? "", value };
    }),
  );
}

export const smallRelease: Release = toRelease({
  heading: {
    id: "small",
    version: "2025.0",
    title: "Small",
    publishedAt: "2026-03-19T09:30:00Z",
    digest: "0",
    illustrative: false,
  },
  sources: [],
  areas,
  cells: toCells(figures),
  neighbours: ["E08000024", "E09000029", "E08000038", "E09000021", "E09000020", "E06000053"].map(
    (neighbour, position) => ({
      model: "test",
      area: northEast,
      neighbour: code(neighbour),
      order: position + 1,
      closeness: "close",
    }),
  ),
  notes: [],
});

export function place(text: string): Area {
  const found = findArea(smallRelease.areas, text);
  if (found === undefined) throw new Error(`${text} is not in the small release`);
  return found;
}

export function indicator(slug: string): Indicator {
  const found = findIndicator(slug);
  if (found === undefined) throw new Error(`${slug} is no indicator`);
  return found;
}

export function figure(areaText: string, slug: string, period = "2025"): Observation {
  const wanted = indicator(slug);
  return observe(smallRelease, place(areaText), wanted, workforcePeriod(wanted.periodKind, period));
}
