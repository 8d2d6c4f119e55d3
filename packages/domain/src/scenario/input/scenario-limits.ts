/** The largest whole number that GraphQL’s Int holds: a seed beyond it could not be asked for. */
const mostInt = 2 ** 31 - 1;

/** What a scenario may ask for at most, and what it gets where it does not say. */
export const scenarioLimits = {
  draws: { least: 1, most: 5000, whole: true },
  seed: { least: 0, most: mostInt, whole: true },
  months: { least: 1, most: 120, whole: true },
  nameLength: 100,
} as const;
export const scenarioDefaults = { draws: 1000, seed: 1, month: 39 } as const;
