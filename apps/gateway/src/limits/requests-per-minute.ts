/** How many requests a minute anyone may send without a key. */
export const requestsPerMinute = 3_000;
