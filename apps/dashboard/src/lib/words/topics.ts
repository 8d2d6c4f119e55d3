/** What each group of indicators is about, in the order they are listed. */
export const topicWords = {
  STABILITY: "Stability",
  CAPACITY: "Capacity",
  CONTEXT: "Context",
  ROLLOUT: "Rollout",
} as const;

interface InTopic {
  readonly slug: string;
  readonly name: string;
  readonly topic: string;
}

/** Indicators as a form offers them: under what they are about. */
export function groupByTopic(indicators: readonly InTopic[]) {
  return Object.entries(topicWords)
    .map(([topic, label]) => ({
      label,
      options: indicators
        .filter((indicator) => indicator.topic === topic)
        .map(({ slug, name }) => ({ value: slug, label: name })),
    }))
    .filter(({ options }) => options.length > 0);
}
