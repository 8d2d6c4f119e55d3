/** A lower and an upper limit, both inside the interval. */
export type Interval = { readonly lower: number; readonly upper: number };

/** A count out of a total: leavers among people in post. */
export type CountOfTotal = { readonly count: number; readonly total: number };

/** A value that counts with a weight: an area's rate with its staff. */
export type Weighted = { readonly value: number; readonly weight: number };

/** An observed count beside the count expected at the common rate. */
export type ObservedExpected = { readonly observed: number; readonly expected: number };

/** An estimate with the variance that chance gives it. */
export type Estimate = { readonly estimate: number; readonly variance: number };

/** A point of a series or a scatter. */
export type Point = { readonly x: number; readonly y: number };

/** The same unit at two dates. */
export type Pair = { readonly before: number; readonly after: number };
