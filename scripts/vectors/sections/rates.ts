import * as statistics from "@plumbline/statistics";
import { fieldOf, orNull, type Adapter, type Adapters } from "../adapter.ts";
import type { Inputs } from "../inputs.ts";

const wilsonInterval: Adapter = (inputs) => {
  const [x, n] = [inputs.number("x"), inputs.number("n")];
  const interval = statistics.wilsonInterval(x, n, inputs.number("confidence", 0.95));
  const limits = { lower: fieldOf(interval, (i) => i.lower), upper: fieldOf(interval, (i) => i.upper) };
  return { value: orNull(statistics.proportion(x, n)), ...limits, ...printed([limits.lower, limits.upper]) };
};

const byarsInterval: Adapter = (inputs) => {
  const interval = statistics.byarInterval(inputs.number("x"), inputs.number("confidence", 0.95));
  return { lower: fieldOf(interval, (i) => i.lower), upper: fieldOf(interval, (i) => i.upper) };
};

const rateInterval: Adapter = (inputs) => {
  const rate = statistics.rateInterval(inputs.number("x"), inputs.number("n"), {
    multiplier: inputs.number("multiplier", 1),
    confidence: inputs.number("confidence", 0.95),
  });
  return {
    value: fieldOf(rate, (r) => r.value),
    lower: fieldOf(rate, (r) => r.lower),
    upper: fieldOf(rate, (r) => r.upper),
    method: fieldOf(rate, (r) => (r.method === "exact" ? "Exact" : "Byars")),
  };
};

const newcombeDifference: Adapter = (inputs) => {
  const { first, second, confidence } = twoCounts(inputs);
  const difference = statistics.newcombeDifference(first, second, confidence);
  const limits = [fieldOf(difference, (d) => d.lower), fieldOf(difference, (d) => d.upper)];
  return {
    diff: fieldOf(difference, (d) => d.difference),
    lower: limits[0],
    upper: limits[1],
    ...printed(limits),
  };
};

const rateRatioExact: Adapter = (inputs) => {
  const { first, second, confidence } = twoCounts(inputs);
  const ratio = statistics.rateRatioExact(first, second, confidence);
  return {
    rr: fieldOf(ratio, (r) => r.ratio),
    lower: fieldOf(ratio, (r) => r.lower),
    upper: fieldOf(ratio, (r) => r.upper),
  };
};

const outcomes = { better: "Better", worse: "Worse", higher: "Higher", lower: "Lower", similar: "Similar" };

const compareToBenchmark: Adapter = (inputs) => {
  const isComparable = ["lower", "upper", "benchmark"].every((name) => inputs.has(name));
  if (!isComparable) return { outcome: "NotCompared" };
  const interval = { lower: inputs.number("lower"), upper: inputs.number("upper") };
  const polarity = toPolarity(inputs.text("polarity", "NoJudgement"));
  return { outcome: outcomes[statistics.compareToBenchmark(interval, inputs.number("benchmark"), polarity)] };
};

/** The polarity that a vector names in Fingertips' words. */
export function toPolarity(word: string): statistics.Polarity {
  if (word === "HighIsGood") return "higher-is-better";
  return word === "LowIsGood" ? "lower-is-better" : "neither";
}

function printed(limits: readonly (number | null)[]) {
  return { published4dp: limits, published3dp: limits, published2dp: limits, published: limits };
}

function twoCounts(inputs: Inputs) {
  return {
    first: { count: inputs.number("x1"), total: inputs.number("n1") },
    second: { count: inputs.number("x2"), total: inputs.number("n2") },
    confidence: inputs.number("confidence", 0.95),
  };
}

export const rates: Adapters = {
  byarsInterval,
  compareToBenchmark,
  newcombeDifference,
  rateInterval,
  rateRatioExact,
  wilsonInterval,
};
