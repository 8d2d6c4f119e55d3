import { SvgError, type SvgElement } from "./parse-svg.js";
import { findBounds } from "./bounds.js";
import { applyMatrix, invertMatrix, joinMatrices, readTransform, type Matrix } from "./transform.js";

/** A tile that is laid side by side to fill a shape. */
export interface Pattern {
  readonly width: number;
  readonly height: number;
  readonly matrix: Matrix;
  readonly tile: SvgElement;
}

export type Patterns = ReadonlyMap<string, Pattern>;

/** The patterns of a drawing, by id. */
export function listPatterns(root: SvgElement): Patterns {
  return new Map(
    listElements(root)
      .filter(({ name }) => name === "pattern")
      .map((tile) => [tile.attributes["id"] ?? "", toPattern(tile)]),
  );
}

function listElements(element: SvgElement): readonly SvgElement[] {
  return [
    element,
    ...element.children.flatMap((child) => (typeof child === "string" ? [] : listElements(child))),
  ];
}

function toPattern(tile: SvgElement): Pattern {
  const { width, height, patternUnits, patternTransform } = tile.attributes;
  const size = { width: Number(width), height: Number(height) };
  if (patternUnits !== "userSpaceOnUse" || !(size.width > 0 && size.height > 0)) {
    throw new SvgError("The drawing has a pattern whose tiles have no size of their own");
  }
  return { ...size, matrix: joinMatrices(readTransform(patternTransform)), tile };
}

/** Where the tiles lie that cover a shape, in the pattern's own plane. */
export function listTilePlaces(
  shape: SvgElement,
  { width, height, matrix }: Pattern,
): readonly (readonly [number, number])[] {
  const { left, top, right, bottom } = findBounds(shape);
  const back = invertMatrix(matrix);
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const;
  const points = corners.map(([x, y]) => applyMatrix(back, x, y));
  const columns = spanOf(points.map(([x]) => x / width));
  const rows = spanOf(points.map(([, y]) => y / height));
  return columns.flatMap((column) => rows.map((row) => [column * width, row * height] as const));
}

function spanOf(numbers: readonly number[]): readonly number[] {
  const first = Math.floor(Math.min(...numbers));
  const last = Math.ceil(Math.max(...numbers));
  return Array.from({ length: last - first }, (_, place) => first + place);
}
