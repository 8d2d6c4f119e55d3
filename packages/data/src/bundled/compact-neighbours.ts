import { parseAreaCode, type StatisticalNeighbour } from "@plumbline/domain";
import { parseCloseness } from "../sources/dfe/statistical-neighbours/parse-closeness.js";

/** One line an authority: the model, its code, and its neighbours from the nearest on, each with how close it is. */
export function formatNeighbours(neighbours: readonly StatisticalNeighbour[]): string {
  const places = Map.groupBy(neighbours, ({ model, area }) => `${model}\t${area}`);
  const lines = [...places].map(([place, ofPlace]) => {
    const ordered = ofPlace.toSorted((a, b) => a.order - b.order);
    return [place, ...ordered.map(({ neighbour, closeness }) => `${neighbour} ${closeness}`)].join("\t");
  });
  return [...lines.toSorted(), ""].join("\n");
}

function parseLine(line: string): readonly StatisticalNeighbour[] {
  const [model = "", areaText = "", ...cells] = line.split("\t");
  const area = parseAreaCode(areaText);
  return cells.flatMap((cell, position) => {
    const [code = "", closenessText = ""] = cell.split(" ");
    const neighbour = parseAreaCode(code);
    const closeness = parseCloseness(closenessText);
    if (area === undefined || neighbour === undefined || closeness === undefined) return [];
    return [{ model, area, neighbour, order: position + 1, closeness }];
  });
}

export function parseNeighbours(text: string): readonly StatisticalNeighbour[] {
  return text.trimEnd().split("\n").flatMap(parseLine);
}
