import { describe, expect, it } from "vitest";
import { rowsOf, valueOf, type ReferenceRow, zip } from "../../tests/reference-rows.ts";
import { dissimilarity } from "./dissimilarity.js";
import { expectedDissimilarity } from "./expected-dissimilarity.js";
import { systematicDissimilarity } from "./systematic-dissimilarity.js";
import { informationDecomposition } from "./information-decomposition.js";
import { informationIndex } from "./information-index.js";
import { isolation } from "./isolation.js";
import { mutualInformation } from "./mutual-information.js";
import { segregationGini } from "./segregation-gini.js";
import { tierBalance } from "./tier-balance.js";

function unitsOf(row: ReferenceRow) {
  return zip(
    (members, others) => ({ members, others }),
    row.numbers("accredited"),
    row.numbers("unaccredited"),
  );
}

function fieldsOf(row: ReferenceRow) {
  const units = unitsOf(row);
  const [information, alone] = [valueOf(informationIndex(units)), valueOf(isolation(units))];
  return {
    D: valueOf(dissimilarity(units)),
    gini: valueOf(segregationGini(units)),
    isolation: alone?.isolation ?? null,
    interaction: alone?.interaction ?? null,
    eta2: alone?.etaSquared ?? null,
    P: information?.share,
    E: information?.entropy,
    M: information?.mutualInformation,
    H: information ? valueOf(information.h) : null,
  };
}

describe("segregation of two groups", () => {
  it.each(rowsOf("segregation", "segregation"))("matches the reference for $name", (row) => {
    expect(row.differences(fieldsOf(row))).toEqual([]);
  });

  it.each(rowsOf("segregation", "segregationDecomposition"))(
    "decomposes as the reference for $name",
    (row) => {
      const regions = row.texts("region");
      const units = unitsOf(row).map((unit, place) => ({ ...unit, group: regions[place] ?? "" }));
      const parts = valueOf(informationDecomposition(units));
      const shares = parts ? valueOf(parts.h) : null;
      expect(
        row.differences({
          ...fieldsOf(row),
          M_between: parts?.mutualInformation.between,
          M_within: parts?.mutualInformation.within,
          H_between: shares?.between,
          H_within: shares?.within,
        }),
      ).toEqual([]);
    },
  );

  it("refuses where all are of one kind, and where there is nobody", () => {
    expect(dissimilarity([{ members: 3, others: 0 }])).toEqual({ answered: false, reason: "one-kind-only" });
    expect(dissimilarity([{ members: 0, others: 0 }])).toEqual({ answered: false, reason: "not-applicable" });
  });

  it("balances two tiers fully at half and half", () => {
    expect([0, 0.5, 1].map(tierBalance)).toEqual([0, 1, 0]);
  });
});

describe("expectedDissimilarity", () => {
  it.each(rowsOf("segregation", "segregationRandomBaseline"))("matches the reference for $name", (row) => {
    const units = unitsOf(row);
    expect(
      row.differences({ D: valueOf(dissimilarity(units)), expectedD: valueOf(expectedDissimilarity(units)) }),
    ).toEqual([]);
  });

  it("refuses fractions of people", () => {
    expect(
      expectedDissimilarity([
        { members: 1.5, others: 2 },
        { members: 1, others: 2 },
      ]),
    ).toEqual({
      answered: false,
      reason: "not-whole",
    });
  });

  it("counts only what lies beyond chance, in either direction", () => {
    expect(valueOf(systematicDissimilarity(0.55, 0.1))).toBeCloseTo(0.5, 12);
    expect(valueOf(systematicDissimilarity(0.05, 0.1))).toBeCloseTo(-0.5, 12);
  });
});

describe("mutualInformation", () => {
  it.each(rowsOf("segregation", "mutualInformation"))("matches the reference for $name", (row) => {
    const answered = valueOf(mutualInformation(row.table("counts").map((counts) => counts.map(Number))));
    expect(
      row.differences({ M: answered?.mutualInformation, H: answered ? valueOf(answered.h) : null }),
    ).toEqual([]);
  });
});
