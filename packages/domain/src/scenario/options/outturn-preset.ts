import type { AssumptionInput } from "../input/scenario-input.js";
import { fixedAt } from "../assumptions/assumption.js";
import { basePolicy } from "./base-scenario.js";
import type { ReadyMadeOption } from "./ready-made-options.js";

const held = (slug: string, value: number): AssumptionInput => ({ slug, ...fixedAt(value) });

/** The base policy with the capacity and the overheads that the scheme turned out to have. Everything else stays at its default. */
export const outturnPreset: ReadyMadeOption = {
  slug: "outturn",
  name: "As it turned out",
  summary:
    "About 85 assessments a month; £5.5m to set up and £0.6m a month to run, from £24m in all to spring 2020 and £18.5m for July 2018 to March 2020.",
  input: {
    name: "As it turned out",
    ...basePolicy,
    assumptions: [held("capacity", 85), held("set-up-cost", 5_500_000), held("fixed-monthly-cost", 600_000)],
  },
};
