import { lgam } from "./library.js";

const smallestExponent = -708;

export function isNegligible(shape: number, x: number): boolean {
  return shape * Math.log(x) - x - lgam(shape) < smallestExponent;
}
