import type { Rule } from "./rule.js";

export const disclosureControlRule: Rule = {
  slug: "disclosure-control",
  name: "Disclosure control",
  summary:
    "Before returns are published, counts that could point at a person are held back and the rest rounded to five. Then a check works out how closely everything published bounds each held-back count, and holds back more until none can be worked out to within five.",
  formula:
    "held back: 1 to 5; all or none of a group below 20; all but 1 to 5; a change of 1 to 5 since the last publication; a second figure wherever one could be had by subtraction. Below region neither who was assessed nor practice leaders. Check: least and most of each held-back count by linear programming, at least 5 apart",
  source:
    "Ofqual, rounding policy (2025); Hundepool and others (2012), Statistical Disclosure Control; Fischetti and Salazar (2000)",
  refuses: [
    "what is already published gives a count away",
    "a day that is published already is to be published again",
  ],
};
