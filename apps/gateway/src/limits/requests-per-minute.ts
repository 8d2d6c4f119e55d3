/** How many requests a minute anyone may send without a key. */
export const requestsPerMinute = 3_000;

/** How many times as many with a key. */
export const timesWithKey = 10;
