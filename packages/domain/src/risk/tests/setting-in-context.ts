import { quantile } from "@plumbline/statistics";
import type { ContextFact, ContextTopic } from "../../context/context-fact.js";
import { contextWords, formatThousands } from "../../context/context-words.js";
import { listLatestFacts } from "../../context/list-context.js";
import { formatNumber } from "../../formatting/format-number.js";
import { latestFigure } from "../../programme/figures/reported-figure.js";
import { workforceDay } from "../../periods/workforce-period.js";
import { findSource } from "../../releases/release.js";
import type { Release } from "../../releases/release.js";
import type { ContextSetting } from "../claim.js";

const grades = ["outstanding", "good", "requires improvement to be good", "inadequate"] as const;

interface Setting {
  readonly topic: ContextTopic;
  readonly why: string;
  readonly say: (facts: readonly ContextFact[], release: Release, programme: string) => string;
}

/** What another collection says of authorities: it sets a claim in its place, where the release carries it, and decides nothing. */
function settingInContext({ topic, why, say }: Setting): ContextSetting {
  return (release, programme) => {
    const facts = listLatestFacts(release, topic, workforceDay(release.periodCodes.at(-1) ?? ""));
    const source = findSource(release, contextWords[topic].source);
    if (facts.length === 0 || source === undefined) return undefined;
    const sentence = `${say(facts, release, programme.slug)} ${contextWords[topic].caution}`;
    return { why, bearing: "context", sentence, source };
  };
}

/** Facts of the newest period alone: a middle is one of authorities in the same year. */
function ofNewestPeriod(facts: readonly ContextFact[]): readonly ContextFact[] {
  const newest = facts
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
  return facts.filter(({ period }) => period === newest);
}

function middleOf(facts: readonly ContextFact[]): number {
  return quantile(
    facts.map(({ text }) => Number(text)),
    0.5,
  );
}

export const familySupportSetting = settingInContext({
  topic: "family-support-spending",
  why: "Early help is what the directors would have spent the money on. This is what authorities spend on it.",
  say: (every, release, programme) => {
    const facts = ofNewestPeriod(every);
    const middle = middleOf(facts);
    const sum = latestFigure(release.figuresOf.get(programme) ?? [], "quoted-cost");
    const spent = `The authority in the middle spent ${formatThousands(middle)} on family support services in ${facts[0]?.period} (${facts.length} authorities).`;
    if (sum === undefined) return spent;
    const years = formatNumber(sum.value / (middle * 1000), 1);
    return `${spent} The ${formatThousands(sum.value / 1000)} of ${sum.asAt.slice(0, 4)} is ${years} times that, in the prices of each year.`;
  },
});

export const judgementSetting = settingInContext({
  topic: "ofsted-judgement",
  why: "Judgements of practice are nearer to practice than any count of staff.",
  say: (facts) => {
    const counts = grades.map((grade) => ({
      grade,
      count: facts.filter(({ text }) => text.toLowerCase() === grade).length,
    }));
    const list = counts.map(({ grade, count }) => `${count} ${grade}`).join(", ");
    return `At their latest inspection ${facts.length} authorities were judged: ${list}.`;
  },
});

export const adultStaffSetting = settingInContext({
  topic: "adult-care-staff-turnover",
  why: "All of adult social care, of which social workers are a small part.",
  say: (every) => {
    const facts = ofNewestPeriod(every);
    return `In the authority in the middle ${formatNumber(middleOf(facts), 1)}% of all staff in adult social care left their job in the year (${facts[0]?.period}, ${facts.length} authorities).`;
  },
});
