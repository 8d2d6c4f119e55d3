import type { MonthOutcome } from "../outcome/month-outcome.js";

export const recordQualifiers = ["expected", "about", "more-than"] as const;
export type RecordQualifier = (typeof recordQualifiers)[number];

/** A published figure of the scheme of 2018 to 2022, and what of the model stands against it. `asAt` is the last day of its month (ISO). */
export interface RecordedFigure {
  readonly slug: string;
  readonly name: string;
  readonly asAt: string;
  readonly unit: "people" | "pounds";
  readonly qualifier: RecordQualifier;
  readonly recorded: number;
  readonly source: string;
  /** Which of the model’s numbers is meant, and why it may differ in kind. */
  readonly against: string;
  readonly read: (outcome: MonthOutcome) => number;
}

/** What was published of the scheme and can be held against the model, oldest first. */
export const recordedFigures: readonly RecordedFigure[] = [
  {
    slug: "assessed-may-2019",
    name: "People assessed by May 2019",
    asAt: "2019-05-31",
    unit: "people",
    qualifier: "expected",
    recorded: 300,
    source: "Community Care, 23 May 2019: the department expected 300 assessed by the end of May",
    against:
      "Sittings held, re-sits among them. The model’s centres fill as they open; the real ones did not.",
    read: ({ sinceStart }) => sinceStart.sittings,
  },
  {
    slug: "assessed-march-2020",
    name: "People assessed by March 2020",
    asAt: "2020-03-31",
    unit: "people",
    qualifier: "more-than",
    recorded: 1600,
    source: "Community Care, 27 April 2020, on the answer to written question 28085",
    against: "Sittings held, re-sits among them.",
    read: ({ sinceStart }) => sinceStart.sittings,
  },
  {
    slug: "spent-march-2020",
    name: "Spent by March 2020",
    asAt: "2020-03-31",
    unit: "pounds",
    qualifier: "about",
    recorded: 24_000_000,
    source: "Answer to written question 28085, 16 March 2020",
    against:
      "What the model’s department pays. Set-up and fixed cost were chosen to come near this sum, so that the two agree proves little.",
    read: ({ costs }) => costs.department,
  },
  {
    slug: "accredited-january-2022",
    name: "People accredited by January 2022",
    asAt: "2022-01-31",
    unit: "people",
    qualifier: "more-than",
    recorded: 1700,
    source: "Community Care, 14 January 2022",
    against:
      "Passes, whether or not people are still in post. The model goes on assessing; the real centres shut in March 2020 for a year.",
    read: ({ sinceStart }) => sinceStart.passes,
  },
];
