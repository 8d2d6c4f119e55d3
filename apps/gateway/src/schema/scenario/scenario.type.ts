import {
  monthEnd,
  scenarioCaveat,
  scenarioModelRule,
  toBaseScenario,
  type AccreditationLevel,
  type ParticipationMode,
  type Rule,
} from "@plumbline/domain";
import { Field, Float, Int, ObjectType } from "type-graphql";
import type { AnsweredScenario } from "../../scenarios/answered-scenario.js";
import { toScenarioDigest } from "../../scenarios/scenario-digest.js";
import { AccreditationLevelEnum } from "../programme/accreditation-level.enum.js";
import { RuleType } from "../rule/rule.type.js";
import { DateScalar } from "../scalars/scalars.js";
import { AssumptionType } from "./assumption.type.js";
import { ParticipationModeEnum } from "./participation-mode.enum.js";
import { ProjectionType } from "./projection.type.js";
import { ScenarioPopulationType } from "./scenario-population.type.js";
import { CentralOutcomeType } from "./central-outcome.type.js";
import { SwingType } from "./swing.type.js";

@ObjectType("Scenario", {
  description:
    "What a policy would come to under assumptions that are all named. A scenario, not a statistic: whoever shows it must say so.",
})
export class ScenarioType {
  constructor(readonly answered: AnsweredScenario) {}

  @Field(() => String, {
    description:
      "sha256 of the inputs, the model's version and the release: the same digest always means the same answer.",
  })
  get digest(): string {
    return this.answered.digest;
  }

  @Field(() => String, { description: "The words that must stand wherever a scenario is shown." })
  get caveat(): string {
    return scenarioCaveat;
  }

  @Field(() => String, { nullable: true, description: "The name it was given." })
  get name(): string | undefined {
    return this.scenario.name;
  }

  @Field(() => ParticipationModeEnum, { description: "Whether staff must take part." })
  get mode(): ParticipationMode {
    return this.scenario.policy.mode;
  }

  @Field(() => Float, {
    description: "The share of cover for assessed staff that the department pays, 0 to 1.",
  })
  get fundedShare(): number {
    return this.scenario.policy.fundedShare;
  }

  @Field(() => [AccreditationLevelEnum], { description: "The levels in scope." })
  get levels(): readonly AccreditationLevel[] {
    return this.scenario.policy.levels;
  }

  @Field(() => Float, {
    nullable: true,
    description: "The share of staff in scope to be accredited by the target date, 0 to 1.",
  })
  get target(): number | undefined {
    return this.scenario.target;
  }

  @Field(() => DateScalar, { description: "The last day of the month that the answer is about." })
  get targetDate(): string {
    return monthEnd(this.answered.population.start, this.scenario.month);
  }

  @Field(() => Int, { description: "How many draws." })
  get draws(): number {
    return this.scenario.draws;
  }

  @Field(() => Float, { description: "Where the random numbers start." })
  get seed(): number {
    return this.scenario.seed;
  }

  @Field(() => ScenarioPopulationType, { description: "The workforce it starts from." })
  get population(): ScenarioPopulationType {
    return new ScenarioPopulationType(this.answered.release, this.answered.population);
  }

  @Field(() => [AssumptionType], { description: "Everything it takes for given, changed or not." })
  get assumptions(): readonly AssumptionType[] {
    return this.scenario.assumptions.map((assumption) => new AssumptionType(assumption));
  }

  @Field(() => ProjectionType, {
    description:
      "The yardstick: voluntary and half funded for practitioners and supervisors, every assumption at its default, with the same target, date, draws and seed.",
  })
  get base(): ProjectionType {
    return new ProjectionType(this.answered.release, this.answered.answer.base);
  }

  @Field(() => String, { description: "The digest of the base case, asked for as a scenario of its own." })
  get baseDigest(): string {
    const { scenario, release } = this.answered;
    return toScenarioDigest(toBaseScenario(scenario), release);
  }

  @Field(() => ProjectionType, { description: "What the policy comes to." })
  get projection(): ProjectionType {
    return new ProjectionType(this.answered.release, this.answered.answer.projection);
  }

  @Field(() => CentralOutcomeType, {
    description: "The outcome with every assumption at its mode: what the swings start from.",
  })
  get central(): CentralOutcomeType {
    return new CentralOutcomeType(this.answered.answer.central);
  }

  @Field(() => [SwingType], {
    description: "Every uncertain assumption, the one that moves the accredited share most first.",
  })
  get swings(): readonly SwingType[] {
    return this.answered.answer.swings.map((swing) => new SwingType(swing));
  }

  @Field(() => RuleType, {
    description: "The model: what it does, how it is computed, and when it gives no answer.",
  })
  get rule(): Rule {
    return scenarioModelRule;
  }

  @Field(() => String, {
    description:
      "What the option would do, how sure that is, and what it rests on, in at most 35 words that can be quoted as they stand.",
  })
  get sentence(): string {
    return this.answered.answer.sentence;
  }

  private get scenario() {
    return this.answered.scenario;
  }
}
