import * as statistics from "@plumbline/statistics";
import { fieldOf, orNull, zip, type Adapter, type Adapters } from "../adapter.ts";
import type { Inputs } from "../inputs.ts";

const derSimonianLaird: Adapter = (inputs) => {
  const estimates = zip(inputs.numbers("y"), inputs.numbers("v"), (estimate, variance) => ({
    estimate,
    variance,
  }));
  const answered = statistics.derSimonianLaird(estimates, inputs.number("confidence", 0.95));
  const fields = {
    tau2: fieldOf(answered, (d) => d.tau2),
    Q: fieldOf(answered, (d) => d.q),
    I2: fieldOf(answered, (d) => d.i2),
    mu: fieldOf(answered, (d) => d.mean),
    se: fieldOf(answered, (d) => d.standardError),
    ci: fieldOf(answered, (d) => [d.interval.lower, d.interval.upper]),
    eb: fieldOf(answered, (d) => d.shrunken),
  };
  return { ...fields, published: fields };
};

const varianceComponents: Adapter = (inputs) => {
  const units = zip(inputs.numbers("x"), inputs.numbers("n"), (count, total) => ({ count, total }));
  const answered = statistics.varianceComponents(units);
  return {
    theta: fieldOf(answered, (v) => v.commonRate),
    Q: fieldOf(answered, (v) => v.q),
    I2: fieldOf(answered, (v) => v.i2),
    tau2: fieldOf(answered, (v) => v.tau2),
    mu: fieldOf(answered, (v) => v.mean),
    reliability: fieldOf(answered, (v) => v.reliability),
    eb: fieldOf(answered, (v) => v.shrunken),
  };
};

const betaConvergence: Adapter = (inputs) => {
  const years = inputs.number("years");
  const answered = statistics.betaConvergence(toPairs(inputs, "initial", "final"), years, "log");
  const [intercept, slope] = [fieldOf(answered, (b) => b.intercept), fieldOf(answered, (b) => b.slope)];
  const [interceptError, slopeError] = [
    fieldOf(answered, (b) => b.interceptError),
    fieldOf(answered, (b) => b.slopeError),
  ];
  return {
    a: intercept,
    alpha: intercept,
    b: slope,
    beta: slope,
    se_a: interceptError,
    se_b: slopeError,
    seBeta: slopeError,
    t: fieldOf(answered, (b) => fieldOf(b.test, (test) => test.t)),
    p: fieldOf(answered, (b) => fieldOf(b.test, (test) => test.p)),
    df: fieldOf(answered, (b) => b.df),
    r2: fieldOf(answered, (b) => orNull(b.r2)),
    lambda_: fieldOf(answered, (b) => orNull(b.speed)),
    halfLife: fieldOf(answered, (b) => orNull(b.halfLife)),
  };
};

const olsTrend: Adapter = (inputs) => {
  const points = zip(inputs.numbers("years"), inputs.numbers("values"), (x, y) => ({ x, y }));
  const line = statistics.olsTrend(points);
  return {
    slope: fieldOf(line, (l) => l.slope),
    intercept: fieldOf(line, (l) => l.intercept),
    se: fieldOf(line, (l) => l.slopeError),
    t: fieldOf(line, (l) => fieldOf(l.test, (test) => test.t)),
    p: fieldOf(line, (l) => fieldOf(l.test, (test) => test.p)),
  };
};

const pitmanMorgan: Adapter = (inputs) => {
  const answered = statistics.pitmanMorgan(toPairs(inputs, "before", "after"));
  return {
    r: fieldOf(answered, (p) => p.r),
    t: fieldOf(answered, (p) => p.t),
    df: fieldOf(answered, (p) => p.df),
    p: fieldOf(answered, (p) => p.p),
    varRatio: fieldOf(answered, (p) => p.varianceRatio),
  };
};

function toPairs(inputs: Inputs, before: string, after: string) {
  return zip(inputs.numbers(before), inputs.numbers(after), (one, two) => ({ before: one, after: two }));
}

export const consistency: Adapters = {
  betaConvergence,
  derSimonianLaird,
  olsTrend,
  pitmanMorgan,
  varianceComponents,
};
