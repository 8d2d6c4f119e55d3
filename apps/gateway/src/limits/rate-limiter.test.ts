import { describe, expect, test } from "vitest";
import { createRateLimiter, toRateLimitHeaders } from "./rate-limiter.js";

describe("createRateLimiter", () => {
  test("allows each caller as many requests as the limit, and all of them again after a minute", () => {
    let time = 0;
    const take = createRateLimiter(2, () => time);
    expect([take("a"), take("a"), take("a"), take("b")].map(({ allowed }) => allowed)).toEqual([
      true,
      true,
      false,
      true,
    ]);
    time = 59_999;
    expect(take("a")).toEqual({ allowed: false, limit: 2, remaining: 0, seconds: 1 });
    time = 60_000;
    expect(take("a")).toEqual({ allowed: true, limit: 2, remaining: 1, seconds: 60 });
  });

  test("is told in header fields", () => {
    expect(toRateLimitHeaders({ allowed: true, limit: 2, remaining: 1, seconds: 60 })).toEqual({
      "ratelimit-policy": '"anonymous";q=2;w=60',
      ratelimit: '"anonymous";r=1;t=60',
    });
  });
});
