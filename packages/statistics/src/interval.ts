/** A lower and an upper limit, both inside the interval. */
export type Interval = { readonly lower: number; readonly upper: number };

/** A count out of a total: leavers among people in post. */
export type CountOfTotal = { readonly count: number; readonly total: number };
