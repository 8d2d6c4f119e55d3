import { areaInSentence } from "../../areas/area-in-sentence.js";
import type { Area } from "../../areas/area.js";
import type { ConsistencyOutcome } from "../../consistency/consistency-verdict.js";
import { capitalise } from "../../formatting/capitalise.js";
import type { FunnelPlace } from "../../funnel/find-funnel.js";
import type { Indicator } from "../../indicators/indicator.js";
import type { BriefingGround } from "../ground.js";
import { yearLabel } from "../statement/label.js";
import { say } from "../statement/say.js";
import type { Statement } from "../statement/statement.js";
import { findToken } from "../statement/token.js";
import { verbFor } from "../words/area-verb.js";
import { listWords } from "../../formatting/list-words.js";

/**
 * For England and regions whether their authorities have grown more alike on each rate; for an authority which of its rates lie
 * outside the adjusted limits, and the national answer on the first.
 */
export function sayConsistency(
  ground: BriefingGround,
  area: Area,
  rates: readonly Indicator[],
): readonly Statement[] {
  const national = (indicator: Indicator) => sayAlike(ground, indicator);
  if (area.level === "country") return rates.map(national);
  if (area.level === "region") return rates.map((indicator) => sayAlike(ground, indicator, area));
  if (area.level === "subregion") return rates.slice(0, 1).map(national);
  return [...sayPlaces(ground, area, rates), ...rates.slice(0, 1).map(national)];
}

const findings: Readonly<Record<ConsistencyOutcome, string>> = {
  "more-consistent": "have become more alike",
  "less-consistent": "have become less alike",
  "no-clear-change": "have not clearly become more or less alike",
  "too-few-periods": "cannot be said to have become more or less alike",
};

function sayAlike(ground: BriefingGround, indicator: Indicator, region?: Area): Statement {
  const within = region?.code;
  const { verdict } = ground.consistencyOf(indicator, within);
  const where = region === undefined ? "" : ` in ${areaInSentence(region)}`;
  const opening = `${capitalise(indicator.phrase)}: authorities${where} ${findings[verdict.outcome]}`;
  const { from, to } = verdict;
  if (from === undefined || to === undefined) return say(ground, [`${opening}.`]);
  const spreadAt = (period: typeof from) =>
    findToken(ground, {
      kind: "spread",
      indicator: indicator.slug,
      period: period.code,
      ...(within === undefined ? {} : { within }),
    });
  const [first, last] = [spreadAt(from), spreadAt(to)];
  const since = [`${opening} since `, yearLabel(from)];
  if (first === undefined || last === undefined) return say(ground, [...since, "."]);
  return say(ground, [
    ...since,
    "; their spread beyond chance went from ",
    first,
    " to ",
    last,
    " percentage points.",
  ]);
}

const sides: readonly (readonly [string, readonly FunnelPlace[]])[] = [
  ["within", ["within", "above-95", "below-95"]],
  ["above", ["above-99.8"]],
  ["below", ["below-99.8"]],
];

const range = "what chance and the usual differences between authorities allow";

/** Which rates of an authority lie within the outer adjusted limits, and which beyond. */
function sayPlaces(ground: BriefingGround, area: Area, rates: readonly Indicator[]): readonly Statement[] {
  const clauses = sides.flatMap(([side, places]) => {
    const phrases = rates
      .filter((indicator) => places.some((place) => place === ground.placesOf(indicator).get(area.code)))
      .map(({ phrase }) => phrase);
    return phrases.length === 0
      ? []
      : [`${listWords(phrases)} ${phrases.length === 1 ? "lies" : "lie"} ${side}`];
  });
  const [first, ...others] = clauses;
  const place = capitalise(areaInSentence(area));
  if (first === undefined) {
    const verb = verbFor(area, "is", "are");
    return [
      say(ground, [`${place} ${verb} not held against the limits for authorities, for want of figures.`]),
    ];
  }
  return [
    say(ground, [
      `${[`${capitalise(first)} ${range}`, ...others.map((clause) => `${clause} it`)].join("; ")}.`,
    ]),
  ];
}
