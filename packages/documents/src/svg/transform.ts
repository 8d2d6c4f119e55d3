import { SvgError } from "./parse-svg.js";

/** a, b, c, d, e, f of the matrix that a transform stands for. */
export type Matrix = readonly [number, number, number, number, number, number];

const step = /(?<name>\w+)\s*\((?<numbers>[^)]*)\)/g;

/** The steps of a transform attribute as matrices, outermost first. */
export function readTransform(text: string | undefined): readonly Matrix[] {
  return [...(text ?? "").matchAll(step)].flatMap(({ groups }) => {
    const numbers = (groups?.["numbers"] ?? "")
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    return toMatrices(groups?.["name"] ?? "", numbers);
  });
}

function toMatrices(name: string, [a = 0, b, c, d = 0, e = 0, f = 0]: readonly number[]): readonly Matrix[] {
  switch (name) {
    case "translate":
      return [[1, 0, 0, 1, a, b ?? 0]];
    case "scale":
      return [[a, 0, 0, b ?? a, 0, 0]];
    case "matrix":
      return [[a, b ?? 0, c ?? 0, d, e, f]];
    case "rotate":
      return [[1, 0, 0, 1, b ?? 0, c ?? 0], rotation(a), [1, 0, 0, 1, -(b ?? 0), -(c ?? 0)]];
    default:
      throw new SvgError(`The drawing is transformed by ${name}, which cannot be printed`);
  }
}

function rotation(degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
}

/** Where a matrix takes a point. */
export function applyMatrix([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** One matrix for several steps, outermost first. */
export function joinMatrices(matrices: readonly Matrix[]): Matrix {
  return matrices.reduce<Matrix>(
    ([a, b, c, d, e, f], [g, h, i, j, k, l]) => [
      a * g + c * h,
      b * g + d * h,
      a * i + c * j,
      b * i + d * j,
      a * k + c * l + e,
      b * k + d * l + f,
    ],
    [1, 0, 0, 1, 0, 0],
  );
}

export function invertMatrix([a, b, c, d, e, f]: Matrix): Matrix {
  const area = a * d - b * c;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}
