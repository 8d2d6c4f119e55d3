import { mersenneTwister, type RandomStream } from "@plumbline/statistics";
import type { Area } from "../../src/areas/area.js";
import type { Cell } from "../../src/releases/cube.js";
import { toRelease, type Release } from "../../src/releases/release.js";
import { roundHalfAway } from "../../src/formatting/format-number.js";
import { known } from "../../src/values/value.js";
import { code } from "../small-release.js";

const periods = ["2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"];
const areaCount = 150;

const growth = 1.03;

/** Staff numbers as authorities' are: many around 200, a long tail to 1,200, and growing by 3% a year. */
function staffOf(place: number, year: number): number {
  return Math.round(45 * 22 ** (place / (areaCount - 1)) * growth ** year);
}

function drawBinomial(stream: RandomStream, total: number, rate: number): number {
  const odds = rate / (1 - rate);
  let uniform = stream.nextReal();
  let probability = (1 - rate) ** total;
  let count = 0;
  while (uniform > probability && count < total) {
    uniform -= probability;
    probability *= (odds * (total - count)) / (count + 1);
    count += 1;
  }
  return count;
}

const england: Area = {
  code: code("E92000001"),
  name: "England",
  level: "country",
  aliases: [],
  predecessors: [],
  successors: [],
  members: [],
};

const authorities = Array.from({ length: areaCount }, (_, place): Area => {
  const number = `${place}`.padStart(3, "0");
  const region = code(`E12000${`${1 + (place % 9)}`.padStart(3, "0")}`);
  return {
    ...england,
    code: code(`E06000${number}`),
    name: `Area ${number}`,
    level: "local-authority",
    region,
  };
});

/** A release in which every authority's leavers are drawn from one common rate in every year, so that nothing differs but by chance. */
export function oneRateRelease(seed: number, rate: number): Release {
  const stream = mersenneTwister([seed]);
  const cells = periods.flatMap((period, year) => {
    const drawn = authorities.map((area, place) => {
      const total = staffOf(place, year);
      return { area, total, count: drawBinomial(stream, total, rate) };
    });
    const sum = (key: "count" | "total") => drawn.reduce((all, unit) => all + unit[key], 0);
    return [...drawn, { area: england, total: sum("total"), count: sum("count") }].flatMap(
      ({ area, total, count }): readonly Cell[] => [
        { area: area.code, period, indicator: "inpost-headcount", value: known(total) },
        { area: area.code, period, indicator: "leavers-headcount", value: known(count) },
        {
          area: area.code,
          period,
          indicator: "turnover-rate-headcount",
          value: known(roundHalfAway((100 * count) / total, 1)),
        },
      ],
    );
  });
  return toRelease({
    heading: { id: `${seed}`, version: "0.0", title: "", publishedAt: "", digest: "", illustrative: true },
    sources: [],
    areas: [england, ...authorities],
    cells,
    neighbours: [],
    notes: [],
  });
}
