import { describe, expect, test } from "vitest";
import { toBody } from "../http/body.js";
import { createResponseCache } from "./response-cache.js";

function answer(text: string) {
  return { status: 200, headers: {}, body: toBody(text) };
}

/** What an answer of eight bytes under a key of one character weighs. */
const weight = 18;

describe("createResponseCache", () => {
  test("finds what it was given, and nothing under another key", () => {
    const cache = createResponseCache(100);
    const kept = answer("12345678");
    cache.keep("a", kept);
    expect(cache.find("a")).toBe(kept);
    expect(cache.find("b")).toBeUndefined();
  });

  test("lets go of what was asked for longest ago once it is full", () => {
    const cache = createResponseCache(2 * weight);
    cache.keep("a", answer("12345678"));
    cache.keep("b", answer("12345678"));
    cache.find("a");
    cache.keep("c", answer("12345678"));
    expect(["a", "b", "c"].map((key) => cache.find(key) !== undefined)).toEqual([true, false, true]);
  });

  test("counts an answer that replaces another once", () => {
    const cache = createResponseCache(2 * weight);
    cache.keep("b", answer("12345678"));
    for (let times = 0; times < 5; times++) cache.keep("a", answer("12345678"));
    expect(cache.find("b")).toBeDefined();
  });

  test("does not hold what is larger than all of it", () => {
    const cache = createResponseCache(10);
    cache.keep("a", answer("12345678"));
    expect(cache.find("a")).toBeUndefined();
  });
});
