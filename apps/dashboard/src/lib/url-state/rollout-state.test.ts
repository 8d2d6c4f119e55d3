import { expect, test } from "vitest";
import { formatRolloutState, readRolloutState } from "./rollout-state.js";

const read = (link: string) => readRolloutState(new URL(link, "http://plumbline").searchParams);

test("opens with the closed programme over turnover where the link says nothing", () => {
  expect(read("/rollout")).toEqual({
    programme: "naas",
    indicator: "turnover-rate-fte",
    staff: "practitioner",
    release: undefined,
  });
  expect(formatRolloutState(read("/rollout"))).toBe("/rollout");
});

test("keeps the whole view in its link", () => {
  const link =
    "/rollout?programme=social-work-induction-programme&indicator=agency-rate-fte&staff=supervisor&release=2025.1";
  expect(formatRolloutState(read(link))).toBe(link);
});
