import * as statistics from "@plumbline/statistics";
import type { Answer, Interval } from "@plumbline/statistics";
import { fieldOf, orNull, zip, type Adapter, type Adapters } from "../adapter.ts";

const funnelLimitsProportion: Adapter = (inputs, asked) => {
  const place = { target: inputs.number("target"), total: inputs.number("n") };
  const method = inputs.text("method", "normal");
  const limits = method === "normal" ? statistics.normalFunnelLimits : statistics.exactFunnelLimits;
  const multiplier = asked.includes("multiplier") ? 100 : 1;
  const fields = toLimits((confidence) => limits(place, confidence), multiplier);
  return { ...fields, multiplier };
};

const funnelLimitsCount: Adapter = (inputs) =>
  toLimits((confidence) => statistics.countFunnelLimits(inputs.number("expected"), confidence));

const funnelLimitsSmr: Adapter = (inputs) =>
  toLimits((confidence) => statistics.ratioFunnelLimits(inputs.number("expected"), confidence));

const funnelLimitsRatio: Adapter = (inputs) => {
  const observed = inputs.number("observed");
  const inner = statistics.expectedAtLimits(observed, 0.95);
  const outer = statistics.expectedAtLimits(observed, 0.998);
  return {
    expectedAtLower95: fieldOf(inner, (at) => at.atLower),
    expectedAtUpper95: fieldOf(inner, (at) => positiveOrNull(at.atUpper)),
    expectedAtLower998: fieldOf(outer, (at) => at.atLower),
    expectedAtUpper998: fieldOf(outer, (at) => positiveOrNull(at.atUpper)),
    isrLower95: fieldOf(inner, (at) => 100 * at.ratioAtLower),
    isrUpper95: fieldOf(inner, (at) => fieldOf(at.ratioAtUpper, (ratio) => 100 * ratio)),
    isrLower998: fieldOf(outer, (at) => 100 * at.ratioAtLower),
    isrUpper998: fieldOf(outer, (at) => fieldOf(at.ratioAtUpper, (ratio) => 100 * ratio)),
  };
};

function positiveOrNull(expected: number): number | null {
  return expected > 0 ? expected : null;
}

const significances = {
  "above-99.8": "High (0.001)",
  "above-95": "High (0.025)",
  within: "Not significant",
  "below-95": "Low (0.025)",
  "below-99.8": "Low (0.001)",
};

const funnelSignificanceProportion: Adapter = (inputs) => {
  const units = zip(inputs.numbers("numerators"), inputs.numbers("denominators"), (count, total) => ({
    count,
    total,
  }));
  const target = inputs.has("target") ? inputs.number("target") : statistics.pooledRate(units);
  const significance = units.map(({ count, total }) => {
    const inner = statistics.normalFunnelLimits({ target, total }, 0.95);
    const outer = statistics.normalFunnelLimits({ target, total }, 0.998);
    if (!inner.answered || !outer.answered) return null;
    const limits = { inner: inner.value, outer: outer.value };
    return significances[statistics.placeInFunnel(count / total, limits)];
  });
  return { significance, target };
};

function toLimits(limits: (confidence: number) => Answer<Interval>, multiplier = 1) {
  const [inner, outer] = [orNull(limits(0.95)), orNull(limits(0.998))];
  const scaled = (limit: number | undefined) => (limit === undefined ? null : limit * multiplier);
  const fields = {
    lower95: scaled(inner?.lower),
    upper95: scaled(inner?.upper),
    lower998: scaled(outer?.lower),
    upper998: scaled(outer?.upper),
  };
  return { ...fields, published: Object.values(fields) };
}

export const funnels: Adapters = {
  funnelLimitsCount,
  funnelLimitsProportion,
  funnelLimitsRatio,
  funnelLimitsSmr,
  funnelSignificanceProportion,
};
