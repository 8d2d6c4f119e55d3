import type { BriefingGround } from "../ground.js";
import type { Origin } from "../origins/origin.js";
import { readOrigin } from "../origins/read-origin.js";
import { roundingOf } from "../origins/rounding-of.js";
import { printNumber } from "./rounding.js";

/** A number in a sentence, bound to where it comes from. */
export interface Token {
  readonly kind: "token";
  readonly text: string;
  readonly value: number;
  readonly origin: Origin;
}

/** The number an origin gives, ready to stand in a sentence; undefined where it gives none. */
export function findToken(ground: BriefingGround, origin: Origin): Token | undefined {
  const value = readOrigin(ground, origin);
  return value === undefined
    ? undefined
    : { kind: "token", value, origin, text: printOrigin(ground, origin, value) };
}

/** The words for a number of an origin, at the rounding that origin is printed with. */
export function printOrigin(ground: BriefingGround, origin: Origin, value: number): string {
  return printNumber(value, roundingOf(ground, origin));
}
