import { readFileSync } from "node:fs";
import type { Area } from "../../src/areas/area.js";
import type { Deprivation } from "../../src/deprivation/deprivation.js";
import type { Cell } from "../../src/releases/cube.js";
import { toRelease, type Release } from "../../src/releases/release.js";
import { known } from "../../src/values/value.js";
import { code } from "../small-release.js";
import { toTable } from "./table.js";

const rows = toTable(readFileSync(new URL("authorities-2017.csv", import.meta.url), "utf8"));
const england = code("E92000001");

function area(text: string, rest: Partial<Area>): Area {
  const nothing = { aliases: [], predecessors: [], successors: [], members: [] };
  return { code: code(text), name: text, level: "local-authority", ...nothing, ...rest };
}

const regions = [...new Set(rows.map(({ texts }) => texts["region"] ?? ""))];

export const areas2017: readonly Area[] = [
  area(england, { level: "country" }),
  ...regions.map((region) => area(region, { level: "region", parent: england })),
  ...rows.map(({ texts }) => area(texts["code"] ?? "", { region: code(texts["region"] ?? "") })),
];

function toCells(place: string, headcount: number, leavers: number): readonly Cell[] {
  return [
    { area: place, indicator: "inpost-headcount", period: "2017", value: known(headcount) },
    { area: place, indicator: "leavers-headcount", period: "2017", value: known(leavers) },
  ];
}

/** Published headcounts of people in post and leavers, every authority and England. */
export const cells2017: readonly Cell[] = [
  ...toCells(england, 30646, 4204),
  ...rows.flatMap(({ texts, numbers }) =>
    toCells(texts["code"] ?? "", numbers["headcount"] ?? 0, numbers["leavers"] ?? 0),
  ),
];

/** A release of some areas, cells and deprivation, with nothing else in it. */
export function releaseOf(
  areas: readonly Area[],
  cells: readonly Cell[],
  deprivation: readonly Deprivation[] = [],
): Release {
  const heading = {
    id: "r",
    version: "2017.0",
    title: "R",
    publishedAt: "2018-02-15T09:30:00Z",
    digest: "0",
  };
  return toRelease({
    heading: { ...heading, illustrative: false },
    sources: [],
    areas,
    cells,
    deprivation,
    neighbours: [],
    notes: [],
  });
}

/** Deprivation of each authority from 0 to 1, as ranked among the 151. */
export const deprivation2017: ReadonlyMap<string, number> = new Map(
  rows.map(({ texts, numbers }) => [texts["code"] ?? "", (numbers["deprivation_rank"] ?? 0) / 150]),
);
