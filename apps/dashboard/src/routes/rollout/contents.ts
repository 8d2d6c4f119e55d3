import type { RolloutAnswer } from "./ask-rollout.js";
import { pickFigures } from "./find-figures.js";
import { peopleQuantities } from "./quantities.js";

/** Whether it can be asked what changed where a programme ran: only where sites joined it. */
export function asksForEffect({
  status,
  phases,
}: Pick<RolloutAnswer["programme"], "status" | "phases">): boolean {
  return status !== "PLANNED" && phases.length > 0;
}

/** The sections of a programme's page, in order: those that the record has something for. */
export function listContents({ programme, figures, returns }: RolloutAnswer) {
  const sections = [
    { id: "returns", label: "What authorities returned", shown: returns !== undefined },
    {
      id: "reach",
      label: "How far it got, beside what was planned",
      shown: pickFigures(figures, peopleQuantities).length > 0,
    },
    { id: "participation", label: "Where it ran", shown: programme.phases.length > 0 },
    {
      id: "cost",
      label: "What it cost, and what the same sum buys",
      shown: figures.some(({ unit }) => unit === "pounds"),
    },
    { id: "timeline", label: "What happened, and when", shown: programme.timeline.length > 0 },
    {
      id: "effect",
      label: "Did anything change where it ran?",
      shown: asksForEffect(programme),
    },
    { id: "open-questions", label: "What is not known", shown: programme.openQuestions.length > 0 },
    { id: "every-figure", label: "Every figure of the record", shown: figures.length > 0 },
  ];
  return sections.filter(({ shown }) => shown);
}
