export { answer, mapAnswer, noAnswer, type Answer, type Reason } from "./answer.js";
export type {
  CountOfTotal,
  Estimate,
  Interval,
  ObservedExpected,
  Pair,
  Point,
  Weighted,
} from "./interval.js";
export { StatisticsError, type StatisticsErrorCode } from "./statistics-error.js";

export { coefficientOfVariation } from "./summary/coefficient-of-variation.js";
export { weightedCoefficientOfVariation } from "./summary/weighted-coefficient-of-variation.js";
export { pearsonCorrelation } from "./summary/pearson-correlation.js";
export { spearmanCorrelation } from "./summary/spearman-correlation.js";
export { decileGap, type DecileGap } from "./summary/decile-gap.js";
export { interquartileRange } from "./summary/interquartile-range.js";
export { quartileDispersion } from "./summary/quartile-dispersion.js";
export { quartiles, type Quartiles } from "./summary/quartiles.js";
export { mean } from "./summary/mean.js";
export { weightedMean } from "./summary/weighted-mean.js";
export { medianAbsoluteDeviation } from "./summary/median-absolute-deviation.js";
export { quantile } from "./summary/quantile.js";
export { quantileOfSorted } from "./summary/quantile-of-sorted.js";
export { kurtosis } from "./summary/kurtosis.js";
export { skewness } from "./summary/skewness.js";
export { shareWithinDistance } from "./summary/share-within-distance.js";
export { shareWithinRatio } from "./summary/share-within-ratio.js";
export { sum } from "./summary/sum.js";
export { sumBy } from "./summary/sum-by.js";
export { variance } from "./summary/variance.js";
export { welchDifference } from "./summary/welch-difference.js";

export { byarInterval } from "./rates/byar-interval.js";
export { compareToBenchmark, type ComparisonOutcome, type Polarity } from "./rates/compare-to-benchmark.js";
export { newcombeDifference, type Difference } from "./rates/newcombe-difference.js";
export { poissonExactInterval } from "./rates/poisson-exact-interval.js";
export { proportion } from "./rates/proportion.js";
export { rateInterval, type RateEstimate, type RateOptions } from "./rates/rate-interval.js";
export { rateRatioExact, type Ratio } from "./rates/rate-ratio-exact.js";
export { wilsonInterval } from "./rates/wilson-interval.js";

export { adjustedFunnel } from "./funnel/adjusted-funnel.js";
export { adjustedFunnelLimits, type Adjustment } from "./funnel/adjusted-funnel-limits.js";
export { countFunnelLimits } from "./funnel/count-funnel-limits.js";
export { exactFunnelLimits } from "./funnel/exact-funnel-limits.js";
export { expectedAtLimits, type ExpectedAtLimits } from "./funnel/expected-at-limits.js";
export { proportionFunnelLimits, type FunnelLimits } from "./funnel/proportion-funnel-limits.js";
export type { FunnelTransform } from "./funnel/funnel-scale.js";
export { multipliedFunnelLimits, type Multiplication } from "./funnel/multiplied-funnel-limits.js";
export { normalFunnelLimits, type ProportionTarget } from "./funnel/normal-funnel-limits.js";
export { funnelTarget } from "./funnel/funnel-target.js";
export {
  overdispersion,
  type FunnelUnit,
  type Overdispersion,
  type OverdispersionOptions,
} from "./funnel/overdispersion.js";
export { placeInFunnel, type FunnelPlace } from "./funnel/place-in-funnel.js";
export { ratioFunnelLimits } from "./funnel/ratio-funnel-limits.js";

export { empiricalBayes, type EmpiricalBayes } from "./dispersion/empirical-bayes.js";
export { gini, type Gini } from "./dispersion/gini.js";
export { intraclassCorrelation, type IntraclassCorrelation } from "./dispersion/intraclass-correlation.js";
export { systematicVariation, type SystematicVariation } from "./dispersion/systematic-variation.js";
export { theilLDecomposition } from "./dispersion/theil-l-decomposition.js";
export { theilTDecomposition } from "./dispersion/theil-t-decomposition.js";
export type { Decomposition, Grouped } from "./dispersion/decomposition.js";
export { theilL } from "./dispersion/theil-l.js";
export { theilT } from "./dispersion/theil-t.js";

export { qProfileInterval } from "./heterogeneity/q-profile-interval.js";
export { derSimonianLaird, type RandomEffects } from "./heterogeneity/dersimonian-laird.js";
export { chanceEstimates } from "./heterogeneity/chance-estimates.js";
export { pooledRate } from "./heterogeneity/pooled-rate.js";
export {
  varianceComponents,
  type VarianceComponents,
  type VarianceOptions,
} from "./heterogeneity/variance-components.js";

export { betaConvergence, type BetaConvergence } from "./convergence/beta-convergence.js";
export { olsTrend, type StraightLine } from "./convergence/ols-trend.js";
export { pitmanMorgan, type PitmanMorgan } from "./convergence/pitman-morgan.js";

export { concentrationIndex, type ConcentrationIndex } from "./inequality/concentration-index.js";
export { endGap, type EndGap } from "./inequality/end-gap.js";
export { ridits, type RankedGroup, type RiditGroup } from "./inequality/ridits.js";
export {
  simulatedSlopeInterval,
  type RankedGroupWithInterval,
  type SimulationOptions,
  type SlopeIntervals,
} from "./inequality/simulated-slope-interval.js";
export { slopeIndex, type SlopeIndex, type SlopeOptions } from "./inequality/slope-index.js";
export type { SlopeTransform, ValueKind } from "./inequality/slope-scale.js";

export { dissimilarity } from "./segregation/dissimilarity.js";
export { expectedDissimilarity } from "./segregation/expected-dissimilarity.js";
export { systematicDissimilarity } from "./segregation/systematic-dissimilarity.js";
export {
  informationDecomposition,
  type InformationDecomposition,
  type InformationParts,
} from "./segregation/information-decomposition.js";
export { informationIndex, type InformationIndex } from "./segregation/information-index.js";
export { isolation, type Isolation } from "./segregation/isolation.js";
export { mutualInformation, type MutualInformation } from "./segregation/mutual-information.js";
export { segregationGini } from "./segregation/segregation-gini.js";
export { tierBalance } from "./segregation/tier-balance.js";
export type { TwoGroups } from "./segregation/two-groups.js";

export { compositeScore, type CompositeOptions, type CompositeScore } from "./composite/composite-score.js";
export { goalpostScore, type Direction, type Goalposts } from "./composite/goalpost-score.js";
export type { Column } from "./composite/known-values.js";
export { minMaxScores } from "./composite/min-max-scores.js";
export { placesFromTop } from "./composite/places-from-top.js";
export { powerMean } from "./composite/power-mean.js";
export { bordaScores } from "./composite/borda-scores.js";
export { percentRanks } from "./composite/percent-ranks.js";
export { rankScores } from "./composite/rank-scores.js";
export { ranksUnderWeights, type WeightDraws } from "./composite/ranks-under-weights.js";
export { targetDistance } from "./composite/target-distance.js";
export { drawInFarthest } from "./composite/draw-in-farthest.js";
export { isOutlying } from "./composite/is-outlying.js";
export { treatOutliers, type TreatedOutliers } from "./composite/treat-outliers.js";
export { zScores } from "./composite/z-scores.js";

export { expectedRanks, type ExpectedRank } from "./ranks/expected-ranks.js";
export type { UncertainValue } from "./ranks/require-uncertain.js";
export { ranksWithTies, type TiedRank } from "./ranks/ranks-with-ties.js";
export { simulatedRanks, type RankSimulation, type SimulatedRank } from "./ranks/simulated-ranks.js";

export { cochranArmitage, type TrendTest, type TrendTestOptions } from "./trend/cochran-armitage.js";
export { mannKendallExact } from "./trend/mann-kendall-exact.js";
export { mannKendall, type MannKendall } from "./trend/mann-kendall.js";
export { pettitt, type ChangePoint } from "./trend/pettitt.js";
export { recentTrend, type RecentTrend, type YearWithInterval } from "./trend/recent-trend.js";
export { theilSen, type TheilSen } from "./trend/theil-sen.js";
export { twoProportionChange, type ProportionChange } from "./trend/two-proportion-change.js";

export { absenceRate } from "./workforce/absence-rate.js";
export { churnRate } from "./workforce/churn-rate.js";
export { ratioToBase } from "./workforce/ratio-to-base.js";
export { shareOfBoth } from "./workforce/share-of-both.js";
export { unfilledAfterCover } from "./workforce/unfilled-after-cover.js";

export { dirichletWeights } from "./random/dirichlet-weights.js";
export { mersenneTwister, type RandomStream } from "./random/mersenne-twister.js";

export { chiSquaredQuantile } from "./special/chi-squared-quantile.js";
export { chiSquaredUpperTail } from "./special/chi-squared-upper-tail.js";
export { digamma } from "./special/digamma.js";
export { fQuantile } from "./special/f-quantile.js";
export { fUpperTail, type FDegrees } from "./special/f-upper-tail.js";
export { logGamma } from "./special/log-gamma.js";
export { normalCdf } from "./special/normal-cdf.js";
export { normalQuantile } from "./special/normal-quantile.js";
export { zOfConfidence } from "./special/z-of-confidence.js";
export { regularisedBetaQuantile } from "./special/regularised-beta-quantile.js";
export { regularisedBeta } from "./special/regularised-beta.js";
export { regularisedGammaQuantile } from "./special/regularised-gamma-quantile.js";
export { regularisedGamma } from "./special/regularised-gamma.js";
export { regularisedGammaUpper } from "./special/regularised-gamma-upper.js";
export { studentTwoSided } from "./special/student-t.js";
