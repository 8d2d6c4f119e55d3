export type StabilityBandName = "MOST_STABLE_THIRD" | "MIDDLE" | "LEAST_STABLE_THIRD" | "NOT_CLEAR";

interface BandWords {
  readonly name: string;
  readonly sentence: string;
}

/** Which third of authorities an area belongs to, in the order of the bands. */
export const stabilityBandWords: Readonly<Record<StabilityBandName, BandWords>> = {
  MOST_STABLE_THIRD: {
    name: "Most stable third",
    sentence: "In at least nine of ten ways to weigh the indicators it is among the most stable third.",
  },
  MIDDLE: {
    name: "Middle third",
    sentence: "In at least nine of ten ways to weigh the indicators it is in the middle third.",
  },
  LEAST_STABLE_THIRD: {
    name: "Least stable third",
    sentence: "In at least nine of ten ways to weigh the indicators it is among the least stable third.",
  },
  NOT_CLEAR: {
    name: "Not clear",
    sentence: "Which third it belongs to depends on how the indicators are weighed.",
  },
};
