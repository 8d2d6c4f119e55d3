import * as statistics from "@plumbline/statistics";
import type { TwoGroups } from "@plumbline/statistics";
import { fieldOf, orNull, zip, type Adapter, type Adapters } from "../adapter.ts";
import type { Inputs } from "../inputs.ts";

const segregation: Adapter = (inputs) => segregationFields(toUnits(inputs));

const segregationDecomposition: Adapter = (inputs) => {
  const units = zip(toUnits(inputs), inputs.texts("region"), (unit, group) => ({ ...unit, group }));
  const answered = statistics.informationDecomposition(units);
  return {
    ...segregationFields(units),
    M_between: fieldOf(answered, (d) => d.mutualInformation.between),
    M_within: fieldOf(answered, (d) => d.mutualInformation.within),
    H_between: fieldOf(answered, (d) => fieldOf(d.h, (h) => h.between)),
    H_within: fieldOf(answered, (d) => fieldOf(d.h, (h) => h.within)),
  };
};

const segregationRandomBaseline: Adapter = (inputs) => {
  const units = toUnits(inputs);
  const [d, expected] = [statistics.dissimilarity(units), statistics.expectedDissimilarity(units)];
  return {
    D: orNull(d),
    expectedD: orNull(expected),
    systematicD:
      d.answered && expected.answered
        ? orNull(statistics.systematicDissimilarity(d.value, expected.value))
        : null,
  };
};

const mutualInformation: Adapter = (inputs) => {
  const counts = inputs.table("counts").map((row) => row.map((count) => count ?? 0));
  const answered = statistics.mutualInformation(counts);
  return {
    M: fieldOf(answered, (m) => m.mutualInformation),
    H: fieldOf(answered, (m) => orNull(m.h)),
  };
};

function segregationFields(units: readonly TwoGroups[]) {
  const information = statistics.informationIndex(units);
  const isolation = statistics.isolation(units);
  return {
    D: orNull(statistics.dissimilarity(units)),
    gini: orNull(statistics.segregationGini(units)),
    isolation: fieldOf(isolation, (i) => i.isolation),
    interaction: fieldOf(isolation, (i) => i.interaction),
    eta2: fieldOf(isolation, (i) => i.etaSquared),
    P: fieldOf(information, (i) => i.share),
    E: fieldOf(information, (i) => i.entropy),
    M: fieldOf(information, (i) => i.mutualInformation),
    H: fieldOf(information, (i) => orNull(i.h)),
  };
}

function toUnits(inputs: Inputs): readonly TwoGroups[] {
  return zip(inputs.numbers("accredited"), inputs.numbers("unaccredited"), (members, others) => ({
    members,
    others,
  }));
}

export const segregations: Adapters = {
  mutualInformation,
  segregation,
  segregationDecomposition,
  segregationRandomBaseline,
};
