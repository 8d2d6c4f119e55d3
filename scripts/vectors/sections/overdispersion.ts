import * as statistics from "@plumbline/statistics";
import type { FunnelLimits, FunnelTransform, FunnelUnit, Overdispersion } from "@plumbline/statistics";
import { eitherOf, orNull, zip, type EitherOf, type Adapter, type Adapters } from "../adapter.ts";
import { UnknownForm, type Inputs } from "../inputs.ts";

const overdispersion: Adapter = (inputs) => {
  const units = toUnits(inputs);
  const groups = inputs.has("group") ? inputs.texts("group") : units.map((_, place) => String(place));
  const estimate = orNull(
    statistics.overdispersion(units, {
      transform: toTransform(inputs.text("transform", inputs.has("observed") ? "log" : "arcsine")),
      mode: toMode(inputs.text("mode", "winsorise")),
      trim: inputs.number("trim", 0.1),
      minimumUnits: 2,
    }),
  );
  if (estimate === null) return refused;
  const adjusted = units.map((unit) => orNull(statistics.adjustedFunnel(estimate, unit.denominator)));
  const outside = units.map((unit, place) => isOutside(unit, adjusted[place]?.outer));
  const rows = zip(groups, adjusted, (group, limits) => toRow(group, limits)).map((row, place) => ({
    ...row,
    number_seq: units[place]?.denominator,
  }));
  return {
    nUsed: estimate.used,
    phi: estimate.phi,
    tau2: estimate.tau2,
    target: estimate.target,
    z: estimate.scores,
    outliersUnadjusted998: units.filter((unit) => isOutside(unit, unadjusted(estimate, unit))).length,
    outliersAdjusted998: outside.filter(Boolean).length,
    outlierGroupsAdjusted998: groups.filter((_, place) => outside[place]),
    limitsFirst: rows[0],
    odLimits: inManyShapes(rows),
  };
};

const refused = {
  nUsed: null,
  phi: null,
  tau2: null,
  target: null,
  z: null,
  outliersUnadjusted998: null,
  outliersAdjusted998: null,
  outlierGroupsAdjusted998: null,
  odLimits: null,
};

function toUnits(inputs: Inputs): readonly FunnelUnit[] {
  const isRatio = inputs.has("observed");
  return zip(
    inputs.numbers(isRatio ? "observed" : "numerator"),
    inputs.numbers(isRatio ? "expected" : "denominator"),
    (numerator, denominator) => ({ numerator, denominator }),
  );
}

const transforms: Readonly<Record<string, FunnelTransform>> = {
  identity: "identity",
  none: "identity",
  arcsine: "arcsine",
  arcsin: "arcsine",
  asin: "arcsine",
  sqrt: "square-root",
  squareRoot: "square-root",
  "square-root": "square-root",
  log: "log",
};

function toTransform(word: string): FunnelTransform {
  const transform = transforms[word];
  if (transform === undefined) throw new UnknownForm(`transform ${word}`);
  return transform;
}

function toMode(word: string): "winsorise" | "truncate" | "none" {
  if (word === "truncate" || word === "none") return word;
  if (word === "winsorise" || word === "winsorize") return "winsorise";
  throw new UnknownForm(`mode ${word}`);
}

function isOutside({ numerator, denominator }: FunnelUnit, limits?: statistics.Interval): boolean {
  if (limits === undefined) return false;
  const value = numerator / denominator;
  return value < limits.lower || value > limits.upper;
}

/** Chance alone: exact Poisson limits of ratios, and the funnel's own scale without the variance between units. */
function unadjusted(estimate: Overdispersion, { denominator }: FunnelUnit): statistics.Interval | undefined {
  const isRatio = estimate.transform === "log" || estimate.transform === "square-root";
  const limits = isRatio
    ? statistics.ratioFunnelLimits(denominator, 0.998)
    : statistics.adjustedFunnelLimits({ ...estimate, tau2: 0 }, denominator, 0.998);
  return orNull(limits) ?? undefined;
}

function toRow(group: string, limits: FunnelLimits | null) {
  const [low95, up95] = [limits?.inner.lower ?? null, limits?.inner.upper ?? null];
  const [low998, up998] = [limits?.outer.lower ?? null, limits?.outer.upper ?? null];
  return {
    group,
    odll95: low95,
    odul95: up95,
    odll998: low998,
    odul998: up998,
    lower95: low95,
    upper95: up95,
    lower998: low998,
    upper998: up998,
    OD95LCL: low95,
    OD95UCL: up95,
    OD99LCL: low998,
    OD99UCL: up998,
    od95: [low95, up95],
    od998: [low998, up998],
  };
}

type Row = ReturnType<typeof toRow>;

function inManyShapes(rows: readonly Row[]): EitherOf {
  const columns = (names: readonly (keyof Row)[]) =>
    Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
  const first = rows[0];
  return eitherOf(
    rows,
    first === undefined ? {} : columns(Object.keys(first).filter((name): name is keyof Row => name in first)),
    Object.fromEntries(rows.map((row) => [row.group, row])),
    rows.map((row) => [row.lower95, row.upper95, row.lower998, row.upper998]),
    [
      rows.map((row) => row.lower95),
      rows.map((row) => row.upper95),
      rows.map((row) => row.lower998),
      rows.map((row) => row.upper998),
    ],
    rows.map((row) => row.od998),
    rows.map((row) => row.od95),
    rows.map((row) => ({ lower: row.lower998, upper: row.upper998 })),
    rows.map((row) => ({ lower: row.lower95, upper: row.upper95 })),
    first,
  );
}

export const overdispersions: Adapters = { overdispersion };
