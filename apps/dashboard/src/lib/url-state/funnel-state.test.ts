import { expect, test } from "vitest";
import { formatFunnelState, parseFunnelState } from "./funnel-state.js";

const parse = (link: string) => parseFunnelState(new URL(link, "http://plumbline").searchParams);

test("allows for real differences unless the link asks for chance alone", () => {
  const limits = (link: string) => {
    const parsed = parse(link);
    return parsed.readable && parsed.state.limits;
  };
  expect(limits("/indicators/agency-rate-fte")).toBe("adjusted");
  expect(limits("/indicators/agency-rate-fte?limits=naive")).toBe("naive");
});

test("keeps year, limits and release in a link to the funnel", () => {
  const link = "/indicators/agency-rate-fte?period=2019&limits=naive&release=2024.0#funnel";
  const parsed = parse(link);
  expect(parsed.readable && formatFunnelState("agency-rate-fte", parsed.state)).toBe(link);
});

test("refuses limits and years that are none", () => {
  const parsed = parse("/indicators/agency-rate-fte?limits=wide&period=last");
  expect(parsed.readable ? [] : parsed.problems.map(({ name }) => name)).toEqual(["limits", "period"]);
});
