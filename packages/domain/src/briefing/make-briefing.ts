import type { Area } from "../areas/area.js";
import type { Briefing, BriefingSection } from "./briefing.js";
import type { BriefingGround } from "./ground.js";
import { listHeadlineIndicators, listHeadlineRates } from "./headline-indicators.js";
import { listQuestions } from "./questions/list-questions.js";
import { findLead, sayHeadline } from "./sections/headline.js";
import { sayRevisions } from "./sections/say-changes.js";
import { sayConsistency } from "./sections/say-consistency.js";
import { sayFigures } from "./sections/say-figures.js";
import { sayNotes } from "./sections/say-notes.js";
import { sayProgrammes } from "./sections/say-programme.js";
import { sayRisks } from "./sections/say-risks.js";
import { saySources } from "./sections/say-sources.js";
import { sayStanding } from "./sections/say-standing.js";
import { findMovement } from "./words/movement.js";
import { sayMovement } from "./words/say-movement.js";

/**
 * The brief of an area, in the order of a ministerial submission. Every number is bound to a figure of the releases at hand and
 * looked up again when its sentence is made; a figure that is missing is said to be not known.
 *
 * @example makeBriefing(ground, leeds).headline.text // "Turnover in Leeds was 7.0% in 2025 and 9.0% in 2024: no change beyond chance."
 */
export function makeBriefing(ground: BriefingGround, area: Area): Briefing {
  const { release } = ground;
  const indicators = listHeadlineIndicators(release);
  const rates = listHeadlineRates(release);
  const movements = indicators.map((indicator) => findMovement(ground, area, indicator));
  const figures = movements.map(({ now }) => now);
  const lead = findLead(movements);
  const rest = movements.filter((movement) => movement !== lead && movement.now.value.known);
  const sections: readonly BriefingSection[] = [
    { slug: "figures", title: "The figures", statements: sayFigures(ground, figures) },
    {
      slug: "changes",
      title: "What changed",
      statements: [
        ...rest.map((movement) => sayMovement(ground, movement, movement.indicator.phrase)),
        ...sayRevisions(ground, area, indicators),
      ],
    },
    { slug: "standing", title: "Where it stands", statements: sayStanding(ground, area, rates) },
    { slug: "consistency", title: "Consistency", statements: sayConsistency(ground, area, rates) },
    { slug: "programme", title: "Programme record", statements: sayProgrammes(ground, area) },
    { slug: "risks", title: "Risks raised about accreditation", statements: sayRisks(ground, area) },
    { slug: "notes", title: "Notes on the data", statements: sayNotes(ground, area, movements) },
    { slug: "sources", title: "Publications", statements: saySources(ground, area) },
  ];
  return {
    area,
    release,
    headline: sayHeadline(ground, movements),
    figures,
    sections: sections.filter(({ statements }) => statements.length > 0),
    questions: listQuestions(ground, area, movements),
  };
}
