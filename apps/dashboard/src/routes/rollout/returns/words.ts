import type { Staff } from "#lib/url-state/rollout-state.js";

export const staffNouns: Readonly<Record<Staff, string>> = {
  practitioner: "practitioners",
  supervisor: "supervisors",
  "practice-leader": "practice leaders",
};

/** How a whole percent is printed. */
export const wholePercent = { unit: "PERCENT", decimals: 0 } as const;

/** How a count to the nearest five is printed. */
export const wholeCount = { unit: "HEADCOUNT", decimals: 0 } as const;
