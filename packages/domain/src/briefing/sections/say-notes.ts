import { areaInSentence } from "../../areas/area-in-sentence.js";
import { existsOn, type Area } from "../../areas/area.js";
import { listAreas } from "../../areas/area-register.js";
import { capitalise } from "../../formatting/capitalise.js";
import type { Note } from "../../notes/note.js";
import { listNotes } from "../../notes/note.js";
import { fewestStaff } from "../../panel/panel.js";
import { workforceDay } from "../../periods/workforce-period.js";
import { findValue } from "../../releases/cube.js";
import type { BriefingGround } from "../ground.js";
import { listHeadlineIndicators } from "../headline-indicators.js";
import { dateLabel, quoteLabel, yearLabel } from "../statement/label.js";
import { say } from "../statement/say.js";
import type { Statement } from "../statement/statement.js";
import type { Movement } from "../words/movement.js";
import { verbFor } from "../words/area-verb.js";
import { listWords } from "../../formatting/list-words.js";

/** What to know before quoting: notes of the release on these figures, then what the figures themselves give away. */
export function sayNotes(
  ground: BriefingGround,
  area: Area,
  movements: readonly Movement[],
): readonly Statement[] {
  const notes = collectNotes(ground, area, movements);
  return [
    ...sayStanding(ground, area),
    ...saySmall(ground, area, movements),
    ...sayDisagreeing(ground, movements),
    ...notes.map((note) => sayNote(ground, area, note)),
  ];
}

/** Notes on the area and on the figures shown: of the brief’s period and of the one each is held against. */
function collectNotes(
  { release }: BriefingGround,
  area: Area,
  movements: readonly Movement[],
): readonly Note[] {
  const shown = movements.flatMap(({ now, last, compared }) =>
    [now, last, compared?.before].filter((each) => each !== undefined),
  );
  const beside = shown.flatMap(({ indicator, period }) =>
    listNotes(release.notes, { area: area.code, indicator: indicator.slug, period: period.code }),
  );
  return [...new Map(beside.map((note) => [note.text, note])).values()];
}

/** A note with what it is about: the headline figures it names, else the area, and the year where it names one. */
function sayNote(ground: BriefingGround, area: Area, note: Note): Statement {
  const { areas, indicators, periods } = note;
  const named = listHeadlineIndicators(ground.release).filter(({ slug }) => indicators.includes(slug));
  const subject = areas.length === 0 ? "" : areaInSentence(area);
  const about = named.length === 0 ? subject : listWords(named.map(({ phrase }) => phrase));
  const [year, ...otherYears] = periods;
  const when = year === undefined || otherYears.length > 0 ? [] : [", ", dateLabel(year)];
  return about === ""
    ? say(ground, quoteParts(note))
    : say(ground, [capitalise(about), ...when, ": ", ...quoteParts(note)]);
}

/** The note word for word; an authority’s comment as its own words, with the day and who signed them. */
function quoteParts({ kind, text, author, date }: Note) {
  if (kind !== "authority-comment") return [quoteLabel(text)];
  return ["from the authority, ", dateLabel(date), ", ", quoteLabel(author), ": “", quoteLabel(text), "”"];
}

function sayStanding(ground: BriefingGround, area: Area): readonly Statement[] {
  const { release } = ground;
  const place = capitalise(areaInSentence(area));
  const members = listAreas(release.areas, area.members).map(areaInSentence);
  const day = workforceDay(release.periodCodes.at(-1) ?? "");
  return [
    ...(members.length === 0
      ? []
      : [
          say(ground, [
            `${listWords(members)} make one return together: each figure stands for both, and none has statistical neighbours.`,
          ]),
        ]),
    ...(existsOn(area, day) || area.validTo === undefined
      ? []
      : [say(ground, [`${place} was abolished on `, dateLabel(area.validTo), "."])]),
    ...(area.predecessors.length === 0 || area.change === undefined
      ? []
      : [say(ground, [quoteLabel(area.change)])]),
  ];
}

function saySmall(ground: BriefingGround, area: Area, [first]: readonly Movement[]): readonly Statement[] {
  const staff = first && findValue(ground.release.cube, area.code, "inpost-fte", first.now.period.code);
  if (!staff?.known || staff.number >= fewestStaff) return [];
  const place = capitalise(areaInSentence(area));
  return [
    say(ground, [
      `${place} ${verbFor(area, "has", "have")} so few social workers that one person moves a rate by many points.`,
    ]),
  ];
}

/** Rates of this year that can carry no verdict, and rates of the year before that made an earlier year serve. */
function sayDisagreeing(ground: BriefingGround, movements: readonly Movement[]): readonly Statement[] {
  const rates = movements.filter(({ indicator }) => indicator.kind !== "average");
  const now = rates.filter((movement) => movement.now.agrees === false);
  const passed = rates.filter(({ last, compared }) => last?.agrees === false && compared !== undefined);
  return [...sayRates(ground, now, noVerdict), ...sayRates(ground, passed, earlierServes)];
}

const noVerdict = {
  of: ({ now }: Movement) => now,
  consequence: "so no verdict is given",
};
const earlierServes = {
  of: ({ last }: Movement) => last,
  consequence: "so an earlier year is compared",
};

function sayRates(
  ground: BriefingGround,
  movements: readonly Movement[],
  { of, consequence }: typeof noVerdict | typeof earlierServes,
): readonly Statement[] {
  const period = movements[0] && of(movements[0])?.period;
  if (period === undefined) return [];
  const phrases = movements.map(({ indicator }) => indicator.phrase);
  const subject = capitalise(listWords(phrases));
  const [verb, noun] = phrases.length === 1 ? ["is", "the rate"] : ["are", "the rates"];
  return [
    say(ground, [
      `${subject} published for `,
      yearLabel(period),
      ` ${verb} not ${noun} of the published counts, ${consequence}.`,
    ]),
  ];
}
