/** What is counted of a programme's staff, each with the one before it as its widest bound: running totals, but the first. */
export const rolloutCounts = ["eligible", "endorsed", "assessed", "accredited"] as const;
export type RolloutCount = (typeof rolloutCounts)[number];

/** What is published of them: the counts, and accredited as a share of eligible in percent. */
export const rolloutQuantities = [...rolloutCounts, "accredited-share"] as const;
export type RolloutQuantity = (typeof rolloutQuantities)[number];
