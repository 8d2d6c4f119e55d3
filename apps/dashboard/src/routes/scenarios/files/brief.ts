import { scenarioCaveat } from "@plumbline/domain";
import type { Block, Card, Document } from "@plumbline/documents";
import { drawAlone } from "@plumbline/charts";
import { formatPublication } from "#lib/words/source-sentence.js";
import CourseSection from "../CourseSection.svelte";
import { nameMonth } from "../form/months.js";
import { printBroadShare, printPeople, printPounds, printRange } from "../numbers.js";
import SwingSection from "../SwingSection.svelte";
import { listMovers, nameStaff, sayDistance, sayScope, titleScenario } from "../words.js";
import type { ScenarioFile } from "./ask-for-file.js";
import { toMetadata } from "./metadata.js";
import { listAssumptionTables, regionTable, resultTable } from "./tables.js";

/** The scenario as a brief: what it would do, how sure, on what it hangs, and everything it takes for given. */
export function toBrief(file: ScenarioFile): Document {
  const { state, scenario } = file;
  const source = formatPublication(file.source);
  return {
    title: titleScenario(state),
    subject: `${scenarioCaveat}. ${scenario.sentence}`,
    language: "en-GB",
    status: "Modelled",
    watermark: scenarioCaveat,
    metadata: toMetadata(file),
    footnotes: [],
    sections: [
      { heading: "In short", level: 1, blocks: listOpening(file) },
      { heading: "What it comes to, and who pays", level: 1, blocks: [resultTable(file)] },
      {
        heading: "What it hangs on",
        level: 1,
        blocks: [
          {
            kind: "list",
            items: listMovers(scenario.swings)
              .slice(0, 3)
              .map((swing) => [{ strong: `${swing.assumption.name}: ` }, `${sayScope(swing)}.`]),
          },
          ...drawSwings(file, source),
        ],
      },
      { heading: "Regions", level: 1, blocks: [regionTable(file)] },
      { heading: "Every assumption", level: 1, blocks: listAssumptionTables(file, "short") },
      { heading: "How to read this", level: 1, blocks: listCautions(file) },
    ],
  };
}

function listOpening(file: ScenarioFile): readonly Block[] {
  const { state, scenario, beside } = file;
  const { projection, base, targetDate } = scenario;
  const source = formatPublication(file.source);
  return [
    { kind: "paragraph", style: "lead", text: scenario.sentence },
    { kind: "cards", cards: listCards(file) },
    {
      kind: "picture",
      title: `${sayDistance(projection, base)}. ${scenarioCaveat}`,
      svg: drawAlone(CourseSection, { state, scenario, beside, source }),
      description: `Accredited share of ${nameStaff(scenario.levels)} by ${nameMonth(targetDate)}: middle run ${printBroadShare(projection.accreditedShare.p50)}, 8 in 10 runs ${printRange(projection.accreditedShare, printBroadShare)}; base case ${printBroadShare(base.accreditedShare.p50)}.`,
    },
  ];
}

function listCards({ scenario }: ScenarioFile): readonly Card[] {
  const { projection, base, levels } = scenario;
  const { accredited, accreditedShare, cost, departmentCost, authoritiesCost } = projection;
  const by = nameMonth(projection.date);
  return [
    {
      label: `Accredited and in post, ${by}`,
      figure: { value: accredited.p50, text: printPeople(accredited.p50) },
      detail: `${printBroadShare(accreditedShare.p50)} of ${nameStaff(levels)}. Base case: ${printPeople(base.accredited.p50)}.`,
    },
    {
      label: `Cost by ${by}`,
      figure: { value: cost.p50, text: printPounds(cost.p50) },
      detail: `${printPounds(departmentCost.p50)} from the department, ${printPounds(authoritiesCost.p50)} from authorities. Base case: ${printPounds(base.cost.p50)}.`,
    },
    {
      label: scenario.draws === 1 ? "One run shows no range" : "How sure: 8 in 10 runs",
      figure: { value: accreditedShare.p50, text: printRange(accreditedShare, printBroadShare) },
      detail: `At a cost of ${printRange(cost, printPounds)}.`,
    },
  ];
}

function drawSwings({ scenario }: ScenarioFile, source: string): readonly Block[] {
  if (listMovers(scenario.swings).length === 0) return [];
  return [
    {
      kind: "picture",
      title: `One assumption at a time, from its least to its most. ${scenarioCaveat}`,
      svg: drawAlone(SwingSection, { scenario, source }),
      description:
        "Bars on either side of the share with every assumption at its likeliest; the first three are in the list above.",
    },
  ];
}

function listCautions({ scenario, link }: ScenarioFile): readonly Block[] {
  const { draws, seed, digest } = scenario;
  return [
    {
      kind: "paragraph",
      text: `${scenarioCaveat}. The workforce of 30 September 2017 is an official statistic; everything after it is modelled. A range shows what the assumptions leave open over ${draws} runs, not what they leave out. The base case is the scheme as it was launched: voluntary and half funded for practitioners and supervisors.`,
    },
    {
      kind: "paragraph",
      style: "small",
      text: `Digest ${digest}, seed ${seed}: the same digest is always the same answer.`,
    },
    { kind: "paragraph", style: "small", text: ["Ask again: ", { text: link, href: link }] },
  ];
}
