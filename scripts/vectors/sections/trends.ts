import * as statistics from "@plumbline/statistics";
import { fieldOf, orNull, zip, type Adapter, type Adapters } from "../adapter.ts";
import { toPolarity } from "./rates.ts";

const directions = { increasing: "Increasing", decreasing: "Decreasing", "no-change": "NoChange" };
const judgements = { better: "AndGettingBetter", worse: "AndGettingWorse", neither: "" };

const recentTrend: Adapter = (inputs) => {
  const [values, lower, upper] = ["values", "lower", "upper"].map((name) => inputs.column(name));
  const series = inputs.numbers("years").map((year, place) => ({
    year,
    value: values?.[place] ?? null,
    lower: lower?.[place] ?? null,
    upper: upper?.[place] ?? null,
  }));
  const trend = statistics.recentTrend(series, toPolarity(inputs.text("polarity", "NoJudgement")));
  const marker = fieldOf(trend, (t) => directions[t.direction]) ?? "CannotBeCalculated";
  return {
    marker,
    markerOurs: marker,
    markerWithPolarity: marker + (fieldOf(trend, (t) => judgements[t.judgement]) ?? ""),
    slope: fieldOf(trend, (t) => t.slope),
    chi2: fieldOf(trend, (t) => t.chiSquared),
    consistent: fieldOf(trend, (t) => t.consistent),
  };
};

const chiSquaredTrend: Adapter = (inputs) => {
  const groups = zip(inputs.numbers("x"), inputs.numbers("n"), (count, total) => ({ count, total }));
  const scores = inputs.has("score") ? { scores: inputs.numbers("score") } : {};
  const test = statistics.cochranArmitage(groups, scores);
  return { chi2: fieldOf(test, (t) => t.chiSquared), p: fieldOf(test, (t) => t.p) };
};

const theilSen: Adapter = (inputs) => {
  const y = inputs.numbers("y");
  const points = zip(inputs.numbers("t"), y, (x, value) => ({ x, y: value }));
  const line = statistics.theilSen(points, inputs.number("confidence", 0.95));
  const test = statistics.mannKendall(y);
  const slope = fieldOf(line, (l) => l.slope);
  const [lower, upper] = [fieldOf(line, (l) => l.lower), fieldOf(line, (l) => l.upper)];
  return {
    slope,
    lower,
    upper,
    intercept: fieldOf(line, (l) => l.intercept),
    S: fieldOf(test, (t) => t.s),
    varS: fieldOf(test, (t) => t.variance),
    z: fieldOf(test, (t) => t.z),
    pNormal: fieldOf(test, (t) => t.pNormal),
    exactP: fieldOf(test, (t) => orNull(t.pExact)),
    published: [slope, lower, upper],
  };
};

const mannKendallExact: Adapter = (inputs) => ({
  p: orNull(statistics.mannKendallExact(inputs.number("n"), inputs.number("S"))),
});

const pettitt: Adapter = (inputs) => {
  const change = statistics.pettitt(inputs.numbers("y"));
  const startYear = inputs.number("startYear", 1);
  return {
    t: fieldOf(change, (c) => c.after),
    year: fieldOf(change, (c) => startYear + c.after - 1),
    K: fieldOf(change, (c) => c.k),
    p: fieldOf(change, (c) => c.p),
  };
};

export const trends: Adapters = { chiSquaredTrend, mannKendallExact, pettitt, recentTrend, theilSen };
