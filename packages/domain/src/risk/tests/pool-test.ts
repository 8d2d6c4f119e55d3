import { selectAreas } from "../../areas/area-selection.js";
import { findValue } from "../../releases/cube.js";
import { latestPeriod } from "../../releases/release-periods.js";
import type { ClaimTest } from "../claim.js";
import { testIndicator } from "./test-indicator.js";

/** So few people that one who leaves or fails takes a fifth of them. */
const smallPool = 5;

/** Whether half of the authorities or more have five people or fewer to draw on, the latest period counting. */
export function poolIsSmall(slug: string, why: string): ClaimTest {
  return testIndicator({
    slug,
    why,
    ask: (release, indicator) => {
      const period = latestPeriod(release, indicator);
      const areas = period === undefined ? [] : selectAreas(release.areas, {}, period.end);
      const people = areas.flatMap(({ code }) => {
        const value = findValue(release.cube, code, indicator.slug, period?.code ?? "");
        return value.known ? [value.number] : [];
      });
      const small = people.filter((number) => number <= smallPool).length;
      const sentence = `${small} of ${people.length} authorities have ${smallPool} or fewer ${indicator.shortName.toLowerCase()} (${period?.code}).`;
      if (people.length === 0) return { bearing: "silent", sentence: "No authority has a figure." };
      return { bearing: small * 2 >= people.length ? "supports" : "contradicts", sentence };
    },
  });
}
