export { answer, mapAnswer, noAnswer, type Answer, type Reason } from "./answer.js";
export type { CountOfTotal, Interval } from "./interval.js";
export { StatisticsError, type StatisticsErrorCode } from "./statistics-error.js";

export { quantile, quantileOfSorted } from "./summary/quantile.js";
export { sum } from "./summary/sum.js";

export { byarInterval } from "./rates/byar-interval.js";
export { compareToBenchmark, type ComparisonOutcome, type Polarity } from "./rates/compare-to-benchmark.js";
export { newcombeDifference, type Difference } from "./rates/newcombe-difference.js";
export { poissonExactInterval } from "./rates/poisson-exact-interval.js";
export { proportion } from "./rates/proportion.js";
export { rateInterval, type RateEstimate, type RateOptions } from "./rates/rate-interval.js";
export { rateRatioExact, type Ratio } from "./rates/rate-ratio-exact.js";
export { wilsonInterval } from "./rates/wilson-interval.js";

export { digamma } from "./special/digamma.js";
export { logGamma } from "./special/log-gamma.js";
export { normalCdf } from "./special/normal-cdf.js";
export { normalQuantile, zOfConfidence } from "./special/normal-quantile.js";
export { regularisedBeta } from "./special/regularised-beta.js";
export { regularisedBetaQuantile } from "./special/regularised-beta-quantile.js";
export { regularisedGamma, regularisedGammaUpper } from "./special/regularised-gamma.js";
export { regularisedGammaQuantile } from "./special/regularised-gamma-quantile.js";
