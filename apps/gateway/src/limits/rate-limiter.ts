/** One request counted: whether it may be answered, how many more may follow, and in how many seconds all may again. */
export interface Turn {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly seconds: number;
}

export type RateLimiter = (name: string) => Turn;

const minute = 60_000;

/** Counts each caller's requests in one minute after another. */
export function createRateLimiter(limit: number, now: () => number = Date.now): RateLimiter {
  const counts = new Map<string, number>();
  let ends = now() + minute;
  return (name) => {
    const time = now();
    if (time >= ends) {
      counts.clear();
      ends = time + minute;
    }
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const seconds = Math.ceil((ends - time) / 1000);
    return { allowed: count <= limit, limit, remaining: Math.max(limit - count, 0), seconds };
  };
}

/** A turn in the header fields of the IETF's RateLimit draft. */
export function toRateLimitHeaders(
  { limit, remaining, seconds }: Turn,
  policy = "anonymous",
): Readonly<Record<string, string>> {
  return {
    "ratelimit-policy": `"${policy}";q=${limit};w=60`,
    ratelimit: `"${policy}";r=${remaining};t=${seconds}`,
  };
}
