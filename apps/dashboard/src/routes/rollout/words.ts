import { formatPartialDate } from "@plumbline/domain";
import { upperFirst } from "#lib/words/letter-case.js";
import type { RecordFigure, ProgrammeFields } from "./page.query.js";
import { findLatest } from "./find-figures.js";

/** How far a programme got, as the title of its page; its name where nothing was counted. */
export function titleRollout(
  { name }: Pick<ProgrammeFields, "name">,
  figures: readonly Pick<RecordFigure, "quantity" | "asAt" | "text">[],
): string {
  const accredited = findLatest(figures, "accredited");
  const planned = findLatest(figures, "target-assessed-by-2020");
  if (accredited === undefined) return name;
  const reached = `${upperFirst(accredited.text)} people were accredited`;
  return planned === undefined ? reached : `${reached}, where ${planned.text} were to be assessed`;
}

const statuses = {
  PLANNED: "Planned",
  RUNNING: "Running",
  CLOSED: "Closed",
} as const;

/** The state of a programme in a word and a sentence. */
export function tellStatus({
  status,
  startedOn,
  endedOn,
}: Pick<ProgrammeFields, "status" | "startedOn" | "endedOn">) {
  const [from, to] = [startedOn, endedOn].map((day) =>
    day === null || day === undefined ? undefined : formatPartialDate(day.slice(0, 7)),
  );
  const sentences = {
    PLANNED: "It has not started: nobody can have taken part yet.",
    RUNNING: `It has run since ${from ?? "a day that is not known"}.`,
    CLOSED: `It ran from ${from ?? "a day that is not known"} to ${to ?? "a day that is not known"}. No figures come from it any more.`,
  } as const;
  return { word: statuses[status], sentence: sentences[status] };
}
