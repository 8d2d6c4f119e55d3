import { SvgError, type SvgElement } from "./parse-svg.js";

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around a shape, where it is made of places: a box, a circle, a line from point to point. */
export function findBounds({ name, attributes }: SvgElement): Bounds {
  const read = (key: string): number => Number.parseFloat(attributes[key] ?? "0");
  if (name === "rect") {
    return {
      left: read("x"),
      top: read("y"),
      right: read("x") + read("width"),
      bottom: read("y") + read("height"),
    };
  }
  if (name === "circle" || name === "ellipse") {
    const [radiusX, radiusY] = name === "circle" ? [read("r"), read("r")] : [read("rx"), read("ry")];
    const [x, y] = [read("cx"), read("cy")];
    return { left: x - radiusX, top: y - radiusY, right: x + radiusX, bottom: y + radiusY };
  }
  const points = listPoints(name === "path" ? (attributes["d"] ?? "") : (attributes["points"] ?? ""));
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  };
}

const absolute = /^[MLHVZ\d\s,.eE+-]*$/;

function listPoints(data: string): readonly (readonly [number, number])[] {
  if (!absolute.test(data))
    throw new SvgError("The drawing fills a curved path with a pattern, which cannot be printed");
  const points: [number, number][] = [];
  for (const [, command = "L", text = ""] of data.matchAll(/([MLHVZ])?([^MLHVZ]*)/g)) {
    const numbers = (text.match(/[-+]?(?:\d*\.)?\d+(?:[eE][-+]?\d+)?/g) ?? []).map(Number);
    const [lastX, lastY] = points.at(-1) ?? [0, 0];
    if (command === "H") points.push(...numbers.map((x): [number, number] => [x, lastY]));
    else if (command === "V") points.push(...numbers.map((y): [number, number] => [lastX, y]));
    else points.push(...toPairs(numbers));
  }
  return points;
}

function toPairs(numbers: readonly number[]): readonly [number, number][] {
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, place) => [
    numbers[2 * place] ?? 0,
    numbers[2 * place + 1] ?? 0,
  ]);
}
