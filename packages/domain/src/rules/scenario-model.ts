import type { Rule } from "./rule.js";

export const scenarioModelRule: Rule = {
  slug: "scenario-model",
  name: "Scenario model",
  summary:
    "A scenario, not a statistic. Each month staff leave and are replaced, willing staff book, as many are assessed as there is room for, and pass or fail; the workforce is that of each authority in 2017. Assumptions that nobody can know are drawn a thousand times between their least and greatest; the middle and the tenth and ninetieth of a hundred draws are shown.",
  formula:
    "leavers = stock × (1 − exp(−turnover × multiple ÷ 12)); sittings = demand × min(1, capacity ÷ demand), with demand = booking rate × willing + ready to sit again; accredited += pass rate × sittings; draws = low + (high − low) × inverse beta of (1 + 4(mode − low) ÷ (high − low), 1 + 4(high − mode) ÷ (high − low))",
  source:
    "Plumbline’s own stock-and-flow model; PERT ranges after Vose (2008); random numbers after Matsumoto and Nishimura (1998)",
  refuses: [
    "an assumption is unknown, out of its limits, or its low, mode and high do not rise",
    "nobody, or everybody, is accredited: then there is no cost for each and no two-tier index",
    "fewer than 30 people are accredited, or not accredited, in any draw: then there is no two-tier index",
  ],
};
