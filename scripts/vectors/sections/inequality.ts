import * as statistics from "@plumbline/statistics";
import type { RankedGroup, SlopeOptions, SlopeTransform, ValueKind } from "@plumbline/statistics";
import { fieldOf, orNull, zip, type Adapter, type Adapters } from "../adapter.ts";
import { UnknownForm, type Inputs } from "../inputs.ts";

const transforms: readonly SlopeTransform[] = ["none", "log", "logit"];
const kinds: readonly ValueKind[] = ["other", "rate", "proportion"];

const slopeIndexOfInequality: Adapter = (inputs, asked) => {
  const groups = toGroups(inputs);
  if (groups === null) return { sii: null, rii: null, intercept: null, simulatedCi95: null };
  const options = {
    transform: toTransform(inputs.text("transform", "none")),
    multiplier: inputs.number("multiplier", 1),
    ...(inputs.has("valueType") && { kind: toKind(inputs) }),
  };
  const answered = statistics.slopeIndex(groups, options);
  const fields = {
    sii: fieldOf(answered, (s) => s.slope),
    rii: fieldOf(answered, (s) => orNull(s.relative)),
    intercept: fieldOf(answered, (s) => s.intercept),
  };
  return asked.includes("simulatedCi95")
    ? { ...fields, simulatedCi95: simulated(inputs, groups, options) }
    : fields;
};

const concentrationIndex: Adapter = (inputs) => {
  const groups = toGroups(inputs);
  if (groups === null) return { C: null, ACI: null };
  const answered = statistics.concentrationIndex(groups);
  const index = fieldOf(answered, (c) => orNull(c.index));
  return { C: index, ACI: fieldOf(answered, (c) => c.absolute), published4dp: index, published: index };
};

const quintileGap: Adapter = (inputs) => {
  const groups = toGroups(inputs) ?? [];
  const gap = statistics.endGap(groups.map((group) => group.value));
  const concentration = statistics.concentrationIndex(groups);
  const slope = statistics.slopeIndex(groups);
  return {
    difference: fieldOf(gap, (g) => g.difference),
    ratio: fieldOf(gap, (g) => orNull(g.ratio)),
    concentrationIndex: fieldOf(concentration, (c) => orNull(c.index)),
    aci: fieldOf(concentration, (c) => c.absolute),
    siiLinear: fieldOf(slope, (s) => s.slope),
    riiLinear: fieldOf(slope, (s) => orNull(s.relative)),
  };
};

function simulated(inputs: Inputs, groups: readonly RankedGroup[], options: SlopeOptions) {
  const draws = 100_000;
  const intervals = zip(inputs.numbers("lowerCl"), inputs.numbers("upperCl"), (lower, upper) => ({
    lower,
    upper,
  }));
  const answered = statistics.simulatedSlopeInterval(
    zip(groups, intervals, (group, interval) => ({ ...group, interval })),
    { ...options, kind: toKind(inputs), draws, seed: 1 },
  );
  return {
    lower: fieldOf(answered, (s) => s.slope.lower),
    upper: fieldOf(answered, (s) => s.slope.upper),
    riiLower: fieldOf(answered, (s) => fieldOf(s.relative, (r) => r.lower)),
    riiUpper: fieldOf(answered, (s) => fieldOf(s.relative, (r) => r.upper)),
    repetitions: draws,
  };
}

function toKind(inputs: Inputs): ValueKind {
  const kind = kinds[inputs.number("valueType", 0)];
  if (kind === undefined) throw new UnknownForm("valueType");
  return kind;
}

/** The groups in order; null where a value is missing. */
function toGroups(inputs: Inputs): readonly RankedGroup[] | null {
  if (inputs.column("values").includes(null)) return null;
  return zip(inputs.numbers("values"), inputs.column("populations"), (value, weight) => ({ value, weight }));
}

function toTransform(word: string): SlopeTransform {
  const transform = transforms.find((known) => known === word);
  if (transform === undefined) throw new UnknownForm(`transform ${word}`);
  return transform;
}

export const inequality: Adapters = { concentrationIndex, quintileGap, slopeIndexOfInequality };
