import { assert, constantFrom, double, integer, property, record, subarray } from "fast-check";
import { accreditationLevels, assumptions, readyMadeOptions } from "@plumbline/domain";
import { describe, expect, it, test } from "vitest";
import { choiceOf } from "./named-options.js";
import { formatScenarioState } from "./format-scenario-state.js";
import { parseScenarioState } from "./parse-scenario-state.js";
import { defaultState } from "./scenario-state.js";

const parse = (link: string) => parseScenarioState(new URL(link, "http://plumbline").searchParams);
const canonical = (link: string) => {
  const parsed = parse(link);
  return parsed.readable ? formatScenarioState(parsed.state) : parsed.problems.map(({ name }) => name);
};
const problemsOf = (link: string) => {
  const parsed = parse(link);
  return parsed.readable ? [] : parsed.problems;
};

test("opens with what directors asked for where the link says nothing", () => {
  const parsed = parse("/scenarios");
  expect(parsed.readable && parsed.state).toMatchObject({
    mode: "mandatory",
    fundedShare: 1,
    assumptions: [],
  });
  expect(formatScenarioState(defaultState)).toBe("/scenarios");
});

test("keeps everything a reader chose in the link", () => {
  const link =
    "/scenarios?mode=voluntary&funded=25&levels=practitioner,practice-leader&uptake=30&capacity-low=0&capacity=500&capacity-high=900&by=2021-03&target=40&draws=200&seed=7&release=2025.1";
  expect(canonical(link)).toBe(link);
});

test("leaves out of the link whatever a form sent at its default", () => {
  const sent = assumptions
    .flatMap(({ slug, low, mode, high }) => [
      [`${slug}-low`, low],
      [slug, mode],
      [`${slug}-high`, high],
    ])
    .filter(([name]) => name === "pass-first" || name === "capacity" || name === "agency-hour")
    .map(([name, value]) => `${name}=${name === "pass-first" ? 75 : value}`)
    .join("&");
  expect(
    canonical(`/scenarios?mode=mandatory&funded=100&levels=&levels=practitioner&levels=supervisor&${sent}`),
  ).toBe("/scenarios");
});

test("takes a default as it is printed for the default itself, not for its rounding", () => {
  expect(canonical("/scenarios?booking-rate=16.67&supervisor-share=18.26")).toBe("/scenarios");
});

test("reads numbers as people write them", () => {
  expect(canonical("/scenarios?set-up-cost=%C2%A35%2C500%2C000&uptake=30+%25&funded=50%25")).toBe(
    "/scenarios?funded=50&uptake=30&set-up-cost=5500000",
  );
});

test("reads any choice as it wrote it", () => {
  const choices = record({
    mode: constantFrom("voluntary", "mandatory"),
    fundedShare: integer({ min: 0, max: 1000 }).map((each) => each / 1000),
    levels: subarray([...accreditationLevels], { minLength: 1 }),
    uptake: double({ min: 0.08, max: 0.5, noNaN: true }),
    draws: integer({ min: 1, max: 5000 }),
  });
  assert(
    property(choices, ({ uptake, ...choice }) => {
      const state = { ...defaultState, ...choice, assumptions: [{ slug: "uptake", mode: uptake }] };
      const link = formatScenarioState(state);
      const parsed = parse(link);
      expect(parsed.readable && formatScenarioState(parsed.state)).toBe(link);
    }),
  );
});

describe("the scenario beside it", () => {
  it.each(readyMadeOptions)("is named where it is $name", (option) => {
    const link = formatScenarioState({ ...defaultState, fundedShare: 0.3, beside: choiceOf(option) });
    expect(link).toBe(`/scenarios?funded=30&beside=${option.slug}`);
    expect(canonical(link)).toBe(link);
  });

  it("is a link within the link where it is one’s own", () => {
    const beside = {
      ...defaultState,
      mode: "voluntary",
      assumptions: [{ slug: "uptake", mode: 0.4 }],
    } as const;
    const link = formatScenarioState({ ...defaultState, beside });
    expect(link).toBe("/scenarios?beside=mode%3Dvoluntary%26uptake%3D40");
    expect(canonical(link)).toBe(link);
  });

  it("is refused where it is neither, or holds another", () => {
    expect(canonical("/scenarios?beside=nonsense")).toEqual(["beside"]);
    expect(canonical("/scenarios?beside=beside%3Doutturn")).toEqual(["beside"]);
    expect(canonical("/scenarios?beside=uptake%3D300")).toEqual(["beside"]);
  });
});

describe("parseScenarioState refuses", () => {
  it("every field that cannot be used, by its name in the form", () => {
    expect(
      canonical(
        "/scenarios?mode=maybe&funded=140&levels=&by=soon&target=-5&draws=1000000&seed=x&uptake=lots&pass-first=120&attempts=1.5&capacity-low=700",
      ),
    ).toEqual([
      "uptake",
      "seed",
      "mode",
      "levels",
      "funded",
      "pass-first",
      "capacity",
      "attempts",
      "target",
      "by",
      "draws",
    ]);
  });

  it.each(["2020-13", "2020-12-31", "1999-01", "2031-01", "december"])(
    "%s, which is no month of the model",
    (by) => {
      expect(canonical(`/scenarios?by=${by}`)).toEqual(["by"]);
    },
  );

  it("with the range in the unit of the form", () => {
    expect(problemsOf("/scenarios?uptake=120")).toEqual([
      {
        name: "uptake",
        given: "120",
        sentence:
          "Staff who would come forward where the scheme is voluntary, likeliest: give a number from 0 to 100%.",
      },
    ]);
    expect(problemsOf("/scenarios?draws=1000000")[0]?.sentence).toContain("from 1 to 5,000");
  });
});
