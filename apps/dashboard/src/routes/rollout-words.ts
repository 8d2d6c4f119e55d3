import { formatPartialDate } from "@plumbline/domain";
import type { CitedPageFields } from "#lib/server/fragments/record.js";
import { upperFirst } from "#lib/words/letter-case.js";
import type { RolloutRecord } from "./page.query.js";
import { findLatest } from "./rollout/find-figures.js";

type Record = Pick<RolloutRecord, "figures" | "timeline">;

/** How far the programme got, in a sentence; that nothing is known where the release carries no record. */
export function sayReach(programme: Record | undefined): string {
  if (programme === undefined) return "This release carries no record of the programme.";
  const [share, accredited, planned] = [
    "accredited-share-of-workforce",
    "accredited",
    "target-assessed-by-2020",
  ].map((quantity) => findLatest(programme.figures.nodes, quantity));
  if (!share || !accredited || !planned) return "The record of this release does not say.";
  return `${upperFirst(share.text)} of the workforce: ${accredited.text} people, where the plan was to assess ${planned.text}.`;
}

/** The share of the workforce that it reached, in a few words. */
export function sayShare(programme: Record | undefined): string {
  const share = programme && findLatest(programme.figures.nodes, "accredited-share-of-workforce");
  return share === undefined ? "This release does not say" : `To ${share.text} of the workforce`;
}

/** What was planned and what was reached, as bars. */
export function listBars({ figures: { nodes } }: Record) {
  const bars = [
    { figure: findLatest(nodes, "target-assessed-by-2020"), planned: true },
    { figure: findLatest(nodes, "accredited"), planned: false },
  ];
  return bars.flatMap(({ figure, planned }) =>
    figure === undefined
      ? []
      : [
          {
            label: `${figure.name}, ${planned ? "said in " : ""}${formatPartialDate(figure.asAt)}`,
            text: figure.text,
            scope: figure.scope,
            source: figure.source,
            people: figure.value,
            planned,
          },
        ],
  );
}

interface Fact {
  readonly text: string;
  readonly source: CitedPageFields;
}

const factQuantities = ["sites", "spent"] as const;

/** What the home page tells beside the bars, each fact with its page. */
export function listFacts(programme: Record): readonly Fact[] {
  const figures = factQuantities.flatMap((quantity) => findLatest(programme.figures.nodes, quantity) ?? []);
  const closed = programme.timeline.at(-1);
  return [
    ...figures.map(({ name, text, asAt, scope, source }) => ({
      text: `${name}: ${text} (${formatPartialDate(asAt)}). ${scope}.`,
      source,
    })),
    ...(closed === undefined
      ? []
      : [{ text: `${closed.title}: ${closed.when}. ${closed.text}`, source: closed.source }]),
  ];
}
