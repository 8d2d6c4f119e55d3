/** What each group of indicators is about, in the order they are listed. */
export const topicWords = {
  STABILITY: "Stability",
  CAPACITY: "Capacity",
  CONTEXT: "Context",
  ROLLOUT: "Rollout",
} as const;
