import * as statistics from "@plumbline/statistics";
import type { RankedGroup, SlopeTransform } from "@plumbline/statistics";
import { fieldOf, orNull, zip, type Adapter, type Adapters } from "../adapter.ts";
import { UnknownForm, type Inputs } from "../inputs.ts";

const symmetries: readonly SlopeTransform[] = ["none", "log", "logit"];

const slopeIndexOfInequality: Adapter = (inputs, asked) => {
  const groups = toGroups(inputs);
  const transform = toTransform(inputs.text("transform", "none"));
  const options = { transform, multiplier: inputs.number("multiplier", 1) };
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
  const answered = statistics.concentrationIndex(toGroups(inputs));
  const index = fieldOf(answered, (c) => orNull(c.index));
  return { C: index, ACI: fieldOf(answered, (c) => c.absolute), published4dp: index, published: index };
};

const quintileGap: Adapter = (inputs) => {
  const groups = toGroups(inputs);
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

function simulated(
  inputs: Inputs,
  groups: readonly RankedGroup[],
  options: { readonly transform: SlopeTransform; readonly multiplier: number },
) {
  const draws = 100_000;
  const intervals = zip(inputs.numbers("lowerCl"), inputs.numbers("upperCl"), (lower, upper) => ({
    lower,
    upper,
  }));
  const symmetry = symmetries[inputs.number("valueType", 0)];
  if (symmetry === undefined) throw new UnknownForm("valueType");
  const answered = statistics.simulatedSlopeInterval(
    zip(groups, intervals, (group, interval) => ({ ...group, interval })),
    { ...options, symmetry, draws, seed: 1 },
  );
  return {
    lower: fieldOf(answered, (s) => s.slope.lower),
    upper: fieldOf(answered, (s) => s.slope.upper),
    riiLower: fieldOf(answered, (s) => fieldOf(s.relative, (r) => r.lower)),
    riiUpper: fieldOf(answered, (s) => fieldOf(s.relative, (r) => r.upper)),
    repetitions: draws,
  };
}

function toGroups(inputs: Inputs): readonly RankedGroup[] {
  return zip(inputs.numbers("values"), inputs.column("populations"), (value, weight) => ({ value, weight }));
}

function toTransform(word: string): SlopeTransform {
  const transform = symmetries.find((known) => known === word);
  if (transform === undefined) throw new UnknownForm(`transform ${word}`);
  return transform;
}

export const inequality: Adapters = { concentrationIndex, quintileGap, slopeIndexOfInequality };
