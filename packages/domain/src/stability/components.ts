/** The indicators of the stability index, in the order of their weights. Headcount turnover is the method's own choice. */
export const stabilityComponents = [
  "turnover-rate-headcount",
  "agency-rate-fte",
  "vacancy-rate-fte",
  "absence-rate-fte",
  "caseload-fte",
] as const;
export type StabilityComponent = (typeof stabilityComponents)[number];

/** Fewest of the five that an area needs. */
export const fewestComponents = 4;

export interface ComponentWeight {
  readonly indicator: StabilityComponent;
  readonly weight: number;
}

/** Something wrong with weights a reader gave, and what to give instead. */
export interface WeightProblem {
  readonly indicator?: string;
  readonly problem: string;
}

/** One indicator alone would make a bare league table of it: every rank range would be one place. */
const fewestWeighed = 2;
const tooFewWeighed: WeightProblem = { problem: "give two indicators at least a weight above zero" };

function isComponent(slug: string): slug is StabilityComponent {
  return stabilityComponents.some((component) => component === slug);
}

/** Reads a reader's weights: every component not named weighs nothing. Lists every problem instead where there is one. */
export function parseWeights(
  given: readonly { readonly indicator: string; readonly weight: number }[],
): { readonly weights: readonly ComponentWeight[] } | { readonly problems: readonly WeightProblem[] } {
  const problems = [
    ...given.flatMap(({ indicator, weight }) => problemsOf(indicator, weight)),
    ...given
      .filter(
        ({ indicator }, position) => given.findIndex((other) => other.indicator === indicator) < position,
      )
      .map(({ indicator }) => ({ indicator, problem: "is weighted twice: give it one weight" })),
    ...(given.filter(({ weight }) => weight > 0).length < fewestWeighed ? [tooFewWeighed] : []),
  ];
  if (problems.length > 0) return { problems };
  const weightOf = new Map(given.map(({ indicator, weight }) => [indicator, weight]));
  return {
    weights: stabilityComponents.map((indicator) => ({ indicator, weight: weightOf.get(indicator) ?? 0 })),
  };
}

function problemsOf(indicator: string, weight: number): readonly WeightProblem[] {
  const unknown = isComponent(indicator)
    ? []
    : [{ indicator, problem: `is not part of the index: choose from ${stabilityComponents.join(", ")}` }];
  if (!Number.isFinite(weight))
    return [...unknown, { indicator, problem: "needs a weight that is a number" }];
  return weight < 0 ? [...unknown, { indicator, problem: "has a negative weight: give 0 or more" }] : unknown;
}

/** Equal weights, the default. */
export const equalWeights: readonly ComponentWeight[] = stabilityComponents.map((indicator) => ({
  indicator,
  weight: 0.2,
}));
