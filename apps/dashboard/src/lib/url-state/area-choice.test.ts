import { expect, test } from "vitest";
import { formatAreaChoice, isAreaChoice, readAreaChoice } from "./area-choice.js";

const read = (search: string) => readAreaChoice(new URLSearchParams(search));
const listProblems = (search: string) => {
  const choice = read(search);
  return isAreaChoice(choice) ? [] : choice.map(({ name, given }) => `${name} ${given}`);
};

test("means all of England where a link names no authorities", () => {
  expect(read("")).toEqual({});
});

test("keeps a group with its name, each code once, however the codes are parted", () => {
  const choice = read("areas=E08000035,E08000032&areas=E08000035&group=Our+peers");
  expect(choice).toEqual({ areas: ["E08000035", "E08000032"], group: "Our peers" });
  expect(isAreaChoice(choice) && formatAreaChoice(choice)).toEqual({
    areas: "E08000035,E08000032",
    group: "Our peers",
  });
});

test("follows a form that offers places beside the group", () => {
  const group = "areas=E08000035,E08000032&group=Our+peers";
  expect(read(`${group}&within=group`)).toMatchObject({ group: "Our peers" });
  expect(read(`${group}&within=E12000001`)).toEqual({ within: "E12000001" });
  expect(read(`${group}&within=`)).toEqual({});
});

test("reports every code that is none, and a name too long to show", () => {
  expect(listProblems("areas=Leeds,E08000032,383&within=york")).toEqual([
    "areas Leeds",
    "areas 383",
    "within york",
  ]);
  expect(listProblems(`areas=E08000035&group=${"x".repeat(81)}`)).toEqual([`group ${"x".repeat(81)}`]);
});
