import * as statistics from "@plumbline/statistics";
import type { Decomposition, Weighted } from "@plumbline/statistics";
import { eitherOf, fieldOf, orNull, zip, type Adapter, type Adapters } from "../adapter.ts";
import type { Inputs } from "../inputs.ts";

const quantileType7: Adapter = (inputs) => {
  const x = inputs.numbers("x");
  const p = inputs.has("p") ? inputs.numbers("p") : [0.1, 0.25, 0.5, 0.75, 0.9];
  const quantiles = p.map((share) => statistics.quantile(x, share));
  return {
    quantiles: eitherOf(quantiles, quantiles[0]),
    iqr: statistics.interquartileRange(x),
    madRaw: statistics.medianAbsoluteDeviation(x),
    madScaled: statistics.medianAbsoluteDeviation(x, "scaled"),
    cvSample: orNull(statistics.coefficientOfVariation(x)),
  };
};

const coefficientOfVariation: Adapter = (inputs) => ({
  unweightedSample: orNull(statistics.coefficientOfVariation(inputs.numbers("x"))),
  unweightedPopulation: orNull(statistics.coefficientOfVariation(inputs.numbers("x"), "population")),
  weightedPopulation: orNull(statistics.weightedCoefficientOfVariation(toWeighted(inputs))),
});

const gini: Adapter = (inputs) => {
  const answered = statistics.gini(toWeighted(inputs));
  const value = fieldOf(answered, (g) => g.gini);
  return {
    gini: value,
    giniUnbiased: fieldOf(answered, (g) => orNull(g.unbiased)),
    published: value,
    published4dp: value,
  };
};

const theil: Adapter = (inputs) => {
  const units = toWeighted(inputs);
  const [t, l] = [statistics.theilT(units), statistics.theilL(units)];
  const scale = inputs.number("scale", 1000);
  return {
    T: orNull(t),
    L: orNull(l),
    T1000: fieldOf(t, (value) => value * scale),
    L1000: fieldOf(l, (value) => value * scale),
    publishedT: orNull(t),
    publishedL: orNull(l),
  };
};

const theilDecomposition: Adapter = (inputs) => {
  const units = zip(toWeighted(inputs), inputs.texts("group"), (unit, group) => ({ ...unit, group }));
  return {
    ...decomposed("T", statistics.theilTDecomposition(units)),
    ...decomposed("L", statistics.theilLDecomposition(units)),
    gini: fieldOf(statistics.gini(units), (g) => g.gini),
  };
};

const iccOneWay: Adapter = (inputs) => {
  const groups = inputs.table("groups").map((group) => group.filter((value) => value !== null));
  const icc = statistics.intraclassCorrelation(groups, inputs.number("confidence", 0.95));
  return {
    msb: fieldOf(icc, (i) => i.meanSquareBetween),
    msw: fieldOf(icc, (i) => i.meanSquareWithin),
    n0: fieldOf(icc, (i) => i.typicalGroupSize),
    var_between: fieldOf(icc, (i) => i.varianceBetween),
    var_within: fieldOf(icc, (i) => i.varianceWithin),
    icc: fieldOf(icc, (i) => i.icc),
    icc_trunc: fieldOf(icc, (i) => i.shown),
    F: fieldOf(icc, (i) => i.f),
    p: fieldOf(icc, (i) => i.p),
    lower: fieldOf(icc, (i) => i.lower),
    upper: fieldOf(icc, (i) => i.upper),
    eta2: fieldOf(icc, (i) => i.etaSquared),
    published2dp: fieldOf(icc, (i) => i.icc),
  };
};

const scv: Adapter = (inputs) => {
  const units = toObservedExpected(inputs);
  const answered = statistics.systematicVariation(units);
  return {
    scv: fieldOf(answered, (s) => s.scv),
    scvDisplayed: fieldOf(answered, (s) => s.shown),
    scvLog: fieldOf(answered, (s) => orNull(s.log)),
    ebVariance: fieldOf(statistics.empiricalBayes(units), (eb) => eb.variance),
    published: fieldOf(answered, (s) => s.scv),
  };
};

const ebPoissonGamma: Adapter = (inputs) => {
  const answered = statistics.empiricalBayes(toObservedExpected(inputs));
  return {
    alpha: fieldOf(answered, (eb) => orNull(eb.shape)),
    variance: fieldOf(answered, (eb) => eb.variance),
    eb: fieldOf(answered, (eb) => eb.relativeRates),
    eq8020: fieldOf(answered, (eb) => eb.ratio8020),
  };
};

function decomposed(name: string, answered: statistics.Answer<Decomposition>) {
  return {
    [name]: fieldOf(answered, (d) => d.total),
    [`${name}_between`]: fieldOf(answered, (d) => d.between),
    [`${name}_within`]: fieldOf(answered, (d) => d.within),
    [`${name}_between_share`]: fieldOf(answered, (d) => orNull(d.betweenShare)),
  };
}

function toWeighted(inputs: Inputs): readonly Weighted[] {
  const x = inputs.numbers("x");
  const w = inputs.has("w") ? inputs.numbers("w") : x.map(() => 1);
  return zip(x, w, (value, weight) => ({ value, weight }));
}

function toObservedExpected(inputs: Inputs) {
  return zip(inputs.numbers("observed"), inputs.numbers("expected"), (observed, expected) => ({
    observed,
    expected,
  }));
}

export const dispersion: Adapters = {
  coefficientOfVariation,
  ebPoissonGamma,
  gini,
  iccOneWay,
  quantileType7,
  scv,
  theil,
  theilDecomposition,
};
