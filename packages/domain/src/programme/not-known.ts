import type { Programme } from "./programme.js";

/** Something about a programme that nobody has published, or that has not been found, and where it would be. */
export interface OpenQuestion {
  readonly slug: string;
  readonly question: string;
  readonly answer: string;
}

const openQuestionsOf: ReadonlyMap<string, readonly OpenQuestion[]> = new Map([
  [
    "naas",
    [
      {
        slug: "unnamed-sites",
        question: "Which authorities took part",
        answer:
          "26 are named by a public page. 43 more took part and no page that could be read names them. The department’s list of sites and the grant letters of 2019 and 2020 would.",
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
        answer:
          "Nobody has said. The 1,600 assessed and the 1,700 accredited were counted almost two years apart, so dividing one by the other gives no pass rate.",
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
        answer:
          "£24 million to March 2020 is the last published sum. Two more years followed. The accounts of the department may hold them.",
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

/** What is not known about a programme, said plainly. Empty where nobody has gathered it. */
export function listOpenQuestions({ slug }: Pick<Programme, "slug">): readonly OpenQuestion[] {
  return openQuestionsOf.get(slug) ?? [];
}
