import { describe, expect, test } from "vitest";
import { findGroupProblems } from "./group-problems.js";

const authority = (code: string, name: string) => ({
  code,
  name,
  level: "LOCAL_AUTHORITY",
  validTo: null,
  jointReturn: null,
  successors: [],
});
const joint = { code: "E06000061-E06000062", name: "North Northamptonshire / West Northamptonshire" };
const member = { ...authority("E06000061", "North Northamptonshire"), jointReturn: joint };
const areas = [
  authority("E08000035", "Leeds"),
  authority("E08000032", "Bradford"),
  authority(joint.code, joint.name),
  member,
  {
    ...authority("E10000021", "Northamptonshire"),
    validTo: "2021-03-31",
    successors: [{ code: member.code, name: member.name }],
  },
  { ...authority("E12000003", "Yorkshire and The Humber"), level: "REGION" },
];
const day = "2025-09-30";
const find = (...codes: readonly string[]) => findGroupProblems(codes, { areas, day });

test("lets two authorities of today be a group", () => {
  expect(find("E08000035", "E08000032")).toEqual({ sentences: [], mended: ["E08000035", "E08000032"] });
});

describe("a group is refused", () => {
  test("for codes that no area bears, of which six are named", () => {
    const unknown = Array.from({ length: 200 }, (_, place) => `E0900${String(place).padStart(4, "0")}`);
    const { sentences, mended } = find("E08000035", "E08000032", ...unknown);
    expect(sentences).toEqual([expect.stringMatching(/^No area bears E09000000, .* and 194 more\.$/)]);
    expect(mended).toEqual(["E08000035", "E08000032"]);
  });

  test("for a region, which is no authority", () => {
    expect(find("E08000035", "E08000032", "E12000003").sentences).toEqual([
      "A group is made of authorities: Yorkshire and The Humber cannot be in it.",
    ]);
  });

  test("for a member of a joint return and an abolished authority, both put right once", () => {
    const { sentences, mended } = find("E08000035", "E06000061", "E10000021");
    expect(sentences).toHaveLength(2);
    expect(sentences[1]).toContain("abolished on 31 March 2021; its area is now in North Northamptonshire");
    expect(mended).toEqual(["E08000035", joint.code]);
  });

  test("for one authority, however often it is named", () => {
    expect(find("E08000035").sentences).toEqual([
      "A group needs two authorities or more: one has nothing to stand beside.",
    ]);
  });
});

test("keeps an abolished authority where an earlier year is asked about", () => {
  const past = findGroupProblems(["E08000035", "E10000021"], { areas, day, past: true });
  expect(past.sentences).toEqual([]);
});
