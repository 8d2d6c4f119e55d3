import { formatNumber } from "@plumbline/domain";
import { printDistance } from "#lib/words/indicator-units.js";
import { printShare } from "#lib/words/percentages.js";
import type { ConsistencyIndicator, ConsistencyPoint } from "./page.query.js";

/** One of the numbers of consistency: where it stands in an answer, how it is printed, and what it says to a reader. */
export interface ConsistencyNumber {
  readonly key:
    | "gap"
    | "spreadBeyondChance"
    | "chanceShare"
    | "weightedCoefficientOfVariation"
    | "withinFifthShare"
    | "outliers"
    | "betweenRegionShare";
  readonly name: string;
  readonly print: (value: number, indicator: ConsistencyIndicator) => string;
  /** Whether it is a distance in the indicator's unit: percentage points for a rate. */
  readonly isDistance: boolean;
  readonly what: string;
  readonly read: string;
  readonly not: string;
}

const share = (value: number) => printShare(value);
const distance = (value: number, indicator: ConsistencyIndicator) => printDistance(value, indicator);

/** The numbers in the order they are shown, always together: absolute spread first, then relative. */
export const consistencyNumbers: readonly ConsistencyNumber[] = [
  {
    key: "gap",
    name: "Gap between low and high",
    print: distance,
    isDistance: true,
    what: "A tenth of authorities lie below the low end and a tenth above the high end. This is the distance between the two.",
    read: "A smaller gap means that authorities are closer together.",
    not: "It still holds chance: small authorities stray further without differing in truth.",
  },
  {
    key: "spreadBeyondChance",
    name: "Spread beyond chance",
    print: distance,
    isDistance: true,
    what: "How far a typical authority lies from the average once the differences that chance makes are taken away.",
    read: "Nought would mean that all authorities share one underlying rate.",
    not: "It does not say which authorities differ, nor why.",
  },
  {
    key: "chanceShare",
    name: "Share that is chance",
    print: share,
    isDistance: false,
    what: "How much of what can be seen in this one year chance alone would make.",
    read: "At 50%, half of the visible differences would be there even if nothing differed in truth.",
    not: "It is no error in the figures: the census counts everybody.",
  },
  {
    key: "weightedCoefficientOfVariation",
    name: "Relative spread",
    print: share,
    isDistance: false,
    what: "The typical distance from the average as a part of that average, each authority counting by its staff.",
    read: "It can be compared between years when the national figure is high and when it is low.",
    not: "It still holds chance, as the gap does.",
  },
  {
    key: "withinFifthShare",
    name: "Within a fifth of the common rate",
    print: share,
    isDistance: false,
    what: "The share of authorities no more than a fifth above or below the rate of all of them together.",
    read: "A higher share means that more of the country is alike.",
    not: "It is no target: a small authority misses it by chance more easily than a large one.",
  },
  {
    key: "outliers",
    name: "Exceptional authorities",
    print: (value) => formatNumber(value, 0),
    isDistance: false,
    what: "How many lie outside limits that allow for chance and for the ordinary differences between authorities.",
    read: "Each is a reason to ask what happened there.",
    not: "It is no judgement: the limits say unusual, not better or worse.",
  },
  {
    key: "betweenRegionShare",
    name: "Share between regions",
    print: share,
    isDistance: false,
    what: "How much of the differences would vanish if all regions had the same average.",
    read: "At 10%, the other 90% lies between authorities of the same region.",
    not: "It does not say that any region is alike inside.",
  },
];

/** The numbers that were answered in at least one period. */
export function listAnswered(points: readonly ConsistencyPoint[]): readonly ConsistencyNumber[] {
  return consistencyNumbers.filter(({ key }) => points.some((point) => point[key] !== null));
}

/** A number of one period as it is printed, or undefined where there is none. */
export function printNumber(
  { key, print }: ConsistencyNumber,
  point: ConsistencyPoint | undefined,
  indicator: ConsistencyIndicator,
): string | undefined {
  const value = point?.[key];
  return value == null ? undefined : print(value, indicator);
}

/** The same without the unit, for a table that names it once. */
export function printBare(
  number: ConsistencyNumber,
  point: ConsistencyPoint,
  indicator: ConsistencyIndicator,
): string | undefined {
  const value = point[number.key];
  if (value === null) return undefined;
  return number.isDistance ? formatNumber(value, indicator.decimals) : number.print(value, indicator);
}
