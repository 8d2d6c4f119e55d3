import { deprivationBases, parseAreaCode, type Deprivation } from "@plumbline/domain";

/** One line an area: the index, its code, its mean rank, its people, and how it came to its rank. */
export function formatDeprivation(entries: readonly Deprivation[]): string {
  const lines = entries.map(({ index, area, averageRank, population, basis }) =>
    [index, area, averageRank, population, basis].join("\t"),
  );
  return [...lines.toSorted(), ""].join("\n");
}

function parseLine(line: string): readonly Deprivation[] {
  const [index = "", areaText = "", averageRank, population, basisText] = line.split("\t");
  const area = parseAreaCode(areaText);
  const basis = deprivationBases.find((candidate) => candidate === basisText);
  if (area === undefined || basis === undefined) return [];
  return [{ index, area, averageRank: Number(averageRank), population: Number(population), basis }];
}

export function parseDeprivation(text: string): readonly Deprivation[] {
  return text.trimEnd().split("\n").flatMap(parseLine);
}
