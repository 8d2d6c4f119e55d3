import { describe, expect, test } from "vitest";
import { toBody } from "../http/body.js";
import { createResponseCache, type ResponseCache } from "./response-cache.js";

function answerTo(key: string) {
  return { status: 200, headers: {}, body: toBody("12345678", key) };
}

function offerTwice(cache: ResponseCache, key: string): void {
  for (const answer of [answerTo(key), answerTo(key)]) cache.offer(key, answer);
}

/** What an answer of eight bytes under a key of one character weighs. */
const weight = 18;

describe("createResponseCache", () => {
  test("holds what it was offered twice: the last, and nothing under another key", () => {
    const cache = createResponseCache(100);
    const last = answerTo("a");
    cache.offer("a", answerTo("a"));
    expect(cache.find("a")).toBeUndefined();
    cache.offer("a", last);
    expect(cache.find("a")).toBe(last);
    expect(cache.find("b")).toBeUndefined();
  });

  test("lets nothing go for what is offered once", () => {
    const cache = createResponseCache(2 * weight);
    offerTwice(cache, "a");
    for (const key of ["b", "c", "d", "e"]) cache.offer(key, answerTo(key));
    expect(cache.find("a")).toBeDefined();
  });

  test("lets go of what was asked for longest ago once it is full", () => {
    const cache = createResponseCache(2 * weight);
    offerTwice(cache, "a");
    offerTwice(cache, "b");
    cache.find("a");
    offerTwice(cache, "c");
    expect(["a", "b", "c"].map((key) => cache.find(key) !== undefined)).toEqual([true, false, true]);
  });

  test("counts an answer that replaces another once", () => {
    const cache = createResponseCache(2 * weight);
    offerTwice(cache, "b");
    for (let times = 0; times < 5; times++) offerTwice(cache, "a");
    expect(cache.find("b")).toBeDefined();
  });

  test("does not hold what is larger than all of it", () => {
    const cache = createResponseCache(10);
    offerTwice(cache, "a");
    expect(cache.find("a")).toBeUndefined();
  });
});
