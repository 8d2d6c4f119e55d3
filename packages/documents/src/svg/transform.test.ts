import { expect, test } from "vitest";
import { applyMatrix, invertMatrix, joinMatrices, readTransform } from "./transform.js";

const apply = (text: string, x: number, y: number) => {
  const [across, down] = applyMatrix(joinMatrices(readTransform(text)), x, y);
  return [Number(across.toFixed(6)), Number(down.toFixed(6))];
};

test.each([
  ["translate(10 5)", [11, 7]],
  ["translate(10)", [11, 2]],
  ["scale(2)", [2, 4]],
  ["scale(2, 3)", [2, 6]],
  ["rotate(90)", [-2, 1]],
  ["rotate(90, 1, 2)", [1, 2]],
  ["matrix(1 0 0 1 3 4)", [4, 6]],
  ["translate(10 0) scale(2)", [12, 4]],
  ["", [1, 2]],
])("%s takes (1, 2) to %j", (text, place) => {
  expect(apply(text, 1, 2)).toEqual(place);
});

test("an inverse takes a point back", () => {
  const matrix = joinMatrices(readTransform("translate(3 4) rotate(30) scale(2 5)"));
  const [x, y] = applyMatrix(invertMatrix(matrix), ...applyMatrix(matrix, 7, -2));
  expect([x, y].map((place) => Number(place.toFixed(9)))).toEqual([7, -2]);
});

test("refuses a transform that it does not know", () => {
  expect(() => readTransform("skewX(10)")).toThrow("cannot be printed");
});
