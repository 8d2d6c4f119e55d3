import { requireWhole } from "../require.js";
import { StatisticsError } from "../statistics-error.js";

/** A reproducible stream of random numbers. */
export type RandomStream = {
  /** A whole number from 0 to 2³² − 1. */
  readonly nextUint32: () => number;
  /** A number from 0 up to but excluding 1, with 53 random bits. */
  readonly nextReal: () => number;
};

const size = 624;

const shift = 397;

/**
 * Mersenne Twister MT19937, seeded by a key of 32-bit whole numbers.
 *
 * Formula: init_by_array(key); genrand_int32; genrand_res53 = (a·2²⁶ + b)/2⁵³ with the top 27 and 26 bits of two draws.
 * Units: none. Source: Matsumoto & Nishimura 1998, reference code of 2002.
 * Example: `mersenneTwister([0x123, 0x234, 0x345, 0x456]).nextUint32()` is 1067595299.
 */
export function mersenneTwister(key: readonly number[]): RandomStream {
  if (key.length === 0) throw new StatisticsError("empty", "key must not be empty");
  for (const part of key) {
    requireWhole(part, "key");
    if (part > 0xffffffff) throw new StatisticsError("out-of-range", `key part ${part} exceeds 32 bits`);
  }
  const state = seedByKey(key);
  let position = size;
  const nextUint32 = () => {
    if (position === size) {
      regenerate(state);
      position = 0;
    }
    return temper(state[position++] ?? 0);
  };
  const nextReal = () => ((nextUint32() >>> 5) * 67108864 + (nextUint32() >>> 6)) / 9007199254740992;
  return { nextUint32, nextReal };
}

function seedByNumber(seed: number): Uint32Array {
  const state = new Uint32Array(size);
  state[0] = seed;
  for (let i = 1; i < size; i++) {
    const previous = state[i - 1] ?? 0;
    state[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i;
  }
  return state;
}

function seedByKey(key: readonly number[]): Uint32Array {
  const state = seedByNumber(19650218);
  let i = 1;
  let j = 0;
  const advance = () => {
    i += 1;
    if (i < size) return;
    state[0] = state[size - 1] ?? 0;
    i = 1;
  };
  const mix = (factor: number) => {
    const previous = state[i - 1] ?? 0;
    return (state[i] ?? 0) ^ Math.imul(previous ^ (previous >>> 30), factor);
  };
  for (let k = Math.max(size, key.length); k > 0; k--) {
    state[i] = mix(1664525) + (key[j] ?? 0) + j;
    advance();
    j = (j + 1) % key.length;
  }
  for (let k = size - 1; k > 0; k--) {
    state[i] = mix(1566083941) - i;
    advance();
  }
  state[0] = 0x80000000;
  return state;
}

function regenerate(state: Uint32Array): void {
  for (let i = 0; i < size; i++) {
    const joined = ((state[i] ?? 0) & 0x80000000) | ((state[(i + 1) % size] ?? 0) & 0x7fffffff);
    const twisted = (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
    state[i] = (state[(i + shift) % size] ?? 0) ^ twisted;
  }
}

function temper(word: number): number {
  let y = word;
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return (y ^ (y >>> 18)) >>> 0;
}
