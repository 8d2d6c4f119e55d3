import type { Derivation } from "./derivation.js";

/** What is computed from the stated figures of the National Assessment and Accreditation System. No pass rate is: see the note on accreditations. */
export const naasDerivations: readonly Derivation[] = [
  {
    quantity: "pilot-simulated-practice-failed",
    name: "People who failed simulated practice in the proof of concept",
    unit: "people",
    decimals: 0,
    parts: [
      { quantity: "pilot-simulated-practice-completed", asAt: "2016-02" },
      { quantity: "pilot-simulated-practice-failed-share", asAt: "2016-02" },
    ],
    combine: "percentage",
    scope: "Proof of concept, December 2015 to February 2016",
    note: "204 people times about 20%. Both figures are of the same people. The pilot had no pass mark: a score of 3 or lower out of 7 was counted as a fail.",
  },
  {
    quantity: "planned-cost-per-person",
    name: "Planned cost for each person to be assessed",
    unit: "pounds",
    decimals: 0,
    parts: [
      { quantity: "quoted-cost", asAt: "2017-03" },
      { quantity: "target-assessed-by-2020", asAt: "2017-03" },
    ],
    combine: "quotient",
    scope: "The whole plan of March 2017",
    note: "£23 million over 30,000 people. Both figures describe the same plan and come from the same report; £23 million was called the cost of setting the system up.",
  },
  {
    quantity: "spend-per-accredited",
    name: "Spending for each person accredited",
    unit: "pounds",
    decimals: 0,
    parts: [
      { quantity: "spent", asAt: "2020-03-16" },
      { quantity: "accredited", asAt: "2022-01" },
    ],
    combine: "quotient",
    scope: "Spending to March 2020 over accreditations to January 2022",
    note: "£24 million over 1,700 people. The dates differ: spending after March 2020 was not found, and assessment stopped for most of the time between them. Both figures are the least there was.",
  },
  {
    quantity: "average-grant",
    name: "Average grant to an authority",
    unit: "pounds",
    decimals: 0,
    parts: [
      { quantity: "spent-on-grants", asAt: "2020-03-16" },
      { quantity: "sites", asAt: "2020-03-16" },
    ],
    combine: "quotient",
    scope: "Grants to March 2020 over the authorities then taking part",
    note: "£12 million over 56 authorities. Both figures are of one answer to Parliament. £1.9 million for twelve authorities that joined afterwards is said to be inside the £24 million, so the average of the 56 may be somewhat less.",
  },
  {
    quantity: "average-grant-second-tranche",
    name: "Average grant to an authority of the second tranche of phase 2",
    unit: "pounds",
    decimals: 0,
    parts: [
      { quantity: "allocated-to-second-tranche-grants", asAt: "2019-02" },
      { quantity: "second-tranche-authorities", asAt: "2019-02" },
    ],
    combine: "quotient",
    scope: "Allocated in February 2019, not spent",
    note: "£6.85 million over 34 authorities, from one answer to Parliament.",
  },
  {
    quantity: "average-grant-2020",
    name: "Average grant to an authority that joined in 2020",
    unit: "pounds",
    decimals: 0,
    parts: [
      { quantity: "grants-to-2020-authorities", asAt: "2020-04" },
      { quantity: "authorities-joined-in-2020", asAt: "2020-04" },
    ],
    combine: "quotient",
    scope: "The twelve authorities that joined in April 2020",
    note: "£1.9 million over twelve authorities, from one report.",
  },
];
