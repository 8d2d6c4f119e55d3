import type { Release } from "../releases/release.js";
import { formatReportedValue } from "./figures/format-reported-figure.js";
import { latestFigure } from "./figures/reported-figure.js";
import { formatPartialDate } from "./partial-date.js";
import type { Programme } from "./programme.js";

/** Something about a programme that nobody has published, or that has not been found, and where it would be. */
export interface OpenQuestion {
  readonly slug: string;
  readonly question: string;
  readonly answer: string;
}

/** What a record holds that an answer quotes. */
interface Recorded {
  readonly named: number;
  /** How many took part and are named by nobody; undefined where no total was published. */
  readonly unnamed?: number;
  /** The latest figure of a quantity with its date, as they read. */
  readonly quote: (quantity: string) => string | undefined;
}

type Answer = string | ((recorded: Recorded) => string);

interface Gathered {
  readonly slug: string;
  readonly question: string;
  readonly answer: Answer;
}

const openQuestionsOf: ReadonlyMap<string, readonly Gathered[]> = new Map<string, readonly Gathered[]>([
  [
    "naas",
    [
      {
        slug: "unnamed-sites",
        question: "Which authorities took part",
        answer: sayUnnamed,
      },
      {
        slug: "counts-by-authority",
        question: "How many were assessed or accredited in each authority",
        answer:
          "A table by authority came with written answer 28085 of March 2020. It has not been found, and nothing was published after it.",
      },
      {
        slug: "pass-rate",
        question: "How many of those assessed passed",
        answer: sayNoPassRate,
      },
      {
        slug: "levels",
        question: "How many at each level, and whether practice leaders were ever tested",
        answer:
          "No split by level was published. The test for practice leaders was still being developed in 2019, and nothing says that it ran.",
      },
      {
        slug: "final-cost",
        question: "What it cost in the end",
        answer: saySpent,
      },
      {
        slug: "authorities-own-cost",
        question: "What it cost authorities beyond their grants",
        answer:
          "Time given to assessment and cover for staff away were never counted in any source that was read.",
      },
      {
        slug: "equality",
        question: "By how much results differed by age and ethnicity",
        answer:
          "Reports of the pilot say in which direction scores differed and not by how much. For the live programme nothing was found.",
      },
      {
        slug: "leavers",
        question: "Which sites left, and when each joined",
        answer:
          "Dates are known to the month at best. Nobody has said whether a site withdrew before the end.",
      },
    ],
  ],
  [
    "social-work-induction-programme",
    [
      {
        slug: "decision",
        question: "Whether it will go ahead",
        answer:
          "It was subject to the spending review of 2025 and a consultation. No outcome of either has been found.",
      },
    ],
  ],
]);

function sayUnnamed({ named, unnamed }: Recorded): string {
  const found = `${named} are named by a public page.`;
  if (unnamed === undefined) return `${found} How many took part in all was not published.`;
  return `${found} ${unnamed} more took part, and no page that could be read names them. The department’s list of sites and the grant letters of 2019 and 2020 would.`;
}

function sayNoPassRate({ quote }: Recorded): string {
  const [assessed, accredited] = [quote("assessed"), quote("accredited")];
  if (assessed === undefined || accredited === undefined) return "Nobody has said.";
  return `Nobody has said. Assessed: ${assessed}. Accredited: ${accredited}. The two were counted on different days, so dividing one by the other gives no pass rate.`;
}

function saySpent({ quote }: Recorded): string {
  const spent = quote("spent");
  if (spent === undefined) return "No sum was published.";
  return `The last published sum is ${spent}. Spending went on until the programme closed. The accounts of the department may hold it.`;
}

function toRecorded(release: Release, { slug, sites }: Programme): Recorded {
  const figures = release.figuresOf.get(slug) ?? [];
  const total = latestFigure(figures, "sites");
  return {
    named: sites.length,
    ...(total === undefined ? {} : { unnamed: total.value - sites.length }),
    quote: (quantity) => {
      const figure = latestFigure(figures, quantity);
      return figure && `${formatReportedValue(figure)} (${formatPartialDate(figure.asAt)})`;
    },
  };
}

/** What is not known about a programme, said plainly, with what its record does hold. Empty where nobody has gathered it. */
export function listOpenQuestions(release: Release, programme: Programme): readonly OpenQuestion[] {
  const recorded = toRecorded(release, programme);
  return (openQuestionsOf.get(programme.slug) ?? []).map(({ slug, question, answer }) => {
    return { slug, question, answer: typeof answer === "string" ? answer : answer(recorded) };
  });
}
