import { parseAreaCode, deprivationBases, type AreaCode, type DeprivationBasis } from "@plumbline/domain";
import { readFile } from "node:fs/promises";
import { bundledFolder } from "../../../bundled/bundled-folder.js";

/** A district of 2019 and the people who lived in it in the middle of 2015: the index's own denominators. */
export interface District {
  readonly code: string;
  readonly population: number;
}

/** The districts whose neighbourhoods stand for an area, and how well they do. */
export interface AreaDistricts {
  readonly area: AreaCode;
  readonly basis: DeprivationBasis;
  readonly districts: readonly District[];
}

function parseDistrict(cell: string): District {
  const [code = "", population = ""] = cell.split(" ");
  return { code, population: Number(population) };
}

function parseLine(line: string): readonly AreaDistricts[] {
  const [areaText = "", basisText, ...cells] = line.split("\t");
  const area = parseAreaCode(areaText);
  const basis = deprivationBases.find((candidate) => candidate === basisText);
  return area === undefined || basis === undefined
    ? []
    : [{ area, basis, districts: cells.map(parseDistrict) }];
}

/** Every authority and joint return since 2017, with the districts of 2019 that make it up or stand for it. */
export async function readDistricts(): Promise<readonly AreaDistricts[]> {
  const text = await readFile(new URL("districts-2019.tsv", bundledFolder), "utf8");
  return text.trimEnd().split("\n").flatMap(parseLine);
}
