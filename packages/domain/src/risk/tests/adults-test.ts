import { findArea } from "../../areas/area-register.js";
import { englandCode } from "../../comparison/benchmark.js";
import { capitalise } from "../../formatting/capitalise.js";
import type { Indicator } from "../../indicators/indicator.js";
import type { ReportedFigure } from "../../programme/figures/reported-figure.js";
import { findValue } from "../../releases/cube.js";
import { findIndicatorIn, type Release } from "../../releases/release.js";
import type { ClaimTest } from "../claim.js";
import { englandSince } from "./england-since.js";

export const adultsSubject = "adults-social-workers";

/** The two collections count differently, so a gap of two points or less is not read. */
const leastGap = 2;

interface AdultsTest {
  readonly quantity: string;
  readonly slug: string;
  readonly why: string;
}

interface YearPair {
  readonly year: string;
  readonly adults: ReportedFigure;
  readonly children: number;
}

/**
 * Whether a rate of adults’ social workers lies above that of children’s in every year that has both, by more than two points;
 * below in every year speaks against the claim.
 */
export function worseAmongAdults({ quantity, slug, why }: AdultsTest): ClaimTest {
  return (release, programme) => {
    const indicator = findIndicatorIn(release, slug);
    const pairs = indicator === undefined ? [] : pairYears(release, quantity, indicator);
    const [first, last] = [pairs.at(0), pairs.at(-1)];
    if (indicator === undefined || first === undefined || last === undefined)
      return { why, bearing: "silent", sentence: "This release has no year with both figures." };
    const gaps = pairs.map(({ adults, children }) => adults.value - children);
    const above = gaps.every((gap) => gap > leastGap);
    const below = gaps.every((gap) => gap < -leastGap);
    const finding = above ? "above" : below ? "below" : "now above, now below or near";
    return {
      why,
      bearing: above ? "supports" : below ? "contradicts" : "silent",
      sentence: `${capitalise(indicator.phrase)} of adults’ social workers lay ${finding} that of children’s in the ${pairs.length} years with both, ${first.year} to ${last.year}: ${last.adults.value}% and ${last.children}% in the last.`,
      figure: last.adults,
      ...englandSince(release, programme, indicator),
    };
  };
}

function pairYears(release: Release, quantity: string, indicator: Indicator): readonly YearPair[] {
  const england = findArea(release.areas, englandCode);
  const figures = release.figuresOf.get(adultsSubject) ?? [];
  return figures
    .filter((figure) => figure.quantity === quantity)
    .flatMap((adults) => {
      const year = adults.asAt.slice(0, 4);
      const value = england && findValue(release.cube, england.code, indicator.slug, year);
      return value?.known ? [{ year, adults, children: value.number }] : [];
    })
    .toSorted((a, b) => Number(a.year) - Number(b.year));
}
