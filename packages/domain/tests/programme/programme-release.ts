import { parseAreaCode, type AreaCode } from "../../src/areas/area-code.js";
import type { Area } from "../../src/areas/area.js";
import type { StatedFigure } from "../../src/programme/figures/reported-figure.js";
import { emptyRecord, type ProgrammeRecord } from "../../src/programme/programme-record.js";
import type { Programme } from "../../src/programme/programme.js";
import { toRelease, type Release } from "../../src/releases/release.js";
import type { Cell } from "../../src/releases/cube.js";
import { known } from "../../src/values/value.js";

/** Rates of turnover by authority and year that a made-up release is to have, in percent. */
export type TurnoverOf = (authority: number, year: number) => number;

export interface ProgrammeWorld {
  readonly authorities: number;
  readonly years: readonly number[];
  readonly turnover: TurnoverOf;
  /** How many sites there were in all; those named are the first authorities. */
  readonly sites: number;
  readonly named: number;
  readonly status?: Programme["status"];
}

const england = code("E92000001");
const regions = [code("E12000001"), code("E12000002")] as const;

export function code(text: string): AreaCode {
  const parsed = parseAreaCode(text);
  if (parsed === undefined) throw new Error(`${text} is no area code`);
  return parsed;
}

/** The code of an authority: even ones lie in the North East, odd ones in the North West. */
export function authorityCode(authority: number): AreaCode {
  return code(`E0600${String(authority).padStart(4, "0")}`);
}

function area(areaCode: AreaCode, name: string, rest: Partial<Area>): Area {
  const bare = { aliases: [], predecessors: [], successors: [], members: [] };
  return { ...bare, code: areaCode, name, level: "local-authority", ...rest };
}

function authority(place: number): Area {
  const region = regions[place % 2 === 0 ? 0 : 1];
  return area(authorityCode(place), `Authority ${place}`, { parent: region, region });
}

function cellsOf(areaCode: AreaCode, year: number, rate: number): readonly Cell[] {
  const cell = (indicator: string, number: number): Cell => {
    return { area: areaCode, indicator, period: String(year), value: known(number) };
  };
  return [
    cell("inpost-fte", 200),
    cell("leavers-fte", Math.round(rate * 20) / 10),
    cell("turnover-rate-fte", rate),
  ];
}

export function figure(quantity: string, value: number, rest: Partial<StatedFigure> = {}): StatedFigure {
  return {
    subject: "scheme",
    quantity,
    name: quantity,
    asAt: "2022-01",
    geography: "England",
    level: "the programme",
    value,
    unit: "authorities",
    qualifier: "exactly",
    scope: "all of it",
    ours: false,
    reference: "page",
    ...rest,
  };
}

/** A programme that its sites join in July 2018 and that ends in March 2022, with its figures. */
function recordOf({ sites, named, status = "closed" }: ProgrammeWorld): ProgrammeRecord {
  const programme = "scheme";
  return {
    ...emptyRecord,
    programmes: [
      {
        slug: programme,
        name: "Scheme",
        status,
        startedOn: "2018-07",
        endedOn: "2022-03",
        levels: [],
        summary: "Made up.",
      },
    ],
    phases: [{ programme, slug: "one", name: "One", startedOn: "2018-07", sites, reference: "page" }],
    sites: Array.from({ length: named }, (_, place) => ({
      programme,
      area: authorityCode(place),
      phase: "one",
      joinedOn: "2018-07",
      reference: "page",
    })),
    figures: [figure("sites", sites)],
  };
}

/** A release of made-up authorities in two regions, with one made-up programme. */
export function programmeRelease(world: ProgrammeWorld): Release {
  const places = Array.from({ length: world.authorities }, (_, place) => place);
  return toRelease({
    heading: {
      id: "made-up",
      version: "2025.0",
      title: "Made up",
      publishedAt: "2026-03-19T09:30:00Z",
      digest: "0",
      illustrative: false,
    },
    sources: [],
    areas: [
      area(england, "England", { level: "country" }),
      area(regions[0], "North East", { level: "region", parent: england, region: regions[0] }),
      area(regions[1], "North West", { level: "region", parent: england, region: regions[1] }),
      ...places.map(authority),
    ],
    cells: places.flatMap((place) =>
      world.years.flatMap((year) => cellsOf(authorityCode(place), year, world.turnover(place, year))),
    ),
    neighbours: [],
    notes: [],
    record: recordOf(world),
  });
}

export function schemeOf(release: Release): Programme {
  const [programme] = release.programmes;
  if (programme === undefined) throw new Error("The release has no programme");
  return programme;
}
