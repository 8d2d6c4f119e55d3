import {
  backTest,
  outturnPreset,
  readyMadeOptions,
  scenarioPeriod,
  toScenarioAssumptions,
  workforceDay,
} from "@plumbline/domain";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { scenarioPopulationOf } from "../../scenarios/population-of.js";
import { readScenario } from "../../scenarios/read-scenario.js";
import { ReleaseType } from "../release/release.type.js";
import { AssumptionType } from "./assumption.type.js";
import { BackTestRowType } from "./back-test-row.type.js";
import { ScenarioLimitsType } from "./scenario-limits.type.js";
import { ScenarioOptionType } from "./scenario-option.type.js";

const scenarioStart = workforceDay(scenarioPeriod);

/** What a form needs before anybody has asked for a scenario, and how the model fares against the record. */
@Resolver(() => ReleaseType)
export class ScenarioFormResolver {
  @FieldResolver(() => [ScenarioOptionType], {
    description:
      "Scenarios to start from: mandatory or voluntary, funded or not, and the scheme as it turned out.",
  })
  scenarioOptions(): readonly ScenarioOptionType[] {
    return [...readyMadeOptions, outturnPreset].map(
      (option) => new ScenarioOptionType(option, readScenario(option.input, scenarioStart)),
    );
  }

  @FieldResolver(() => [AssumptionType], {
    description: "Every assumption of the model at its default, in the order of the draws.",
  })
  scenarioAssumptions(): readonly AssumptionType[] {
    return toScenarioAssumptions([]).map((assumption) => new AssumptionType(assumption));
  }

  @FieldResolver(() => ScenarioLimitsType, { description: "What a scenario may ask for." })
  scenarioLimits(): ScenarioLimitsType {
    return new ScenarioLimitsType(scenarioStart);
  }

  @FieldResolver(() => [BackTestRowType], {
    description:
      "The record of the scheme of 2018 to 2022 held against the model with capacity and overheads as they turned out, misses and all.",
  })
  scenarioBackTest(@Root() { release }: ReleaseType): readonly BackTestRowType[] {
    return backTest(scenarioPopulationOf(release)).map((row) => new BackTestRowType(row));
  }
}
