import type { AccreditationLevel, ParticipationMode, ReadyMadeOption, Scenario } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { AccreditationLevelEnum } from "../programme/accreditation-level.enum.js";
import { AssumptionType } from "./assumption.type.js";
import { ParticipationModeEnum } from "./participation-mode.enum.js";

@ObjectType("ScenarioOption", { description: "A scenario that a reader can start from." })
export class ScenarioOptionType {
  constructor(
    private readonly option: ReadyMadeOption,
    private readonly scenario: Scenario,
  ) {}

  @Field(() => String, { description: "A short name for programs and links." })
  get slug(): string {
    return this.option.slug;
  }

  @Field(() => String, { description: "Its name on a page." })
  get name(): string {
    return this.option.name;
  }

  @Field(() => String, { description: "What it stands for, in a sentence or two." })
  get summary(): string {
    return this.option.summary;
  }

  @Field(() => ParticipationModeEnum, { description: "Whether staff must take part." })
  get mode(): ParticipationMode {
    return this.scenario.policy.mode;
  }

  @Field(() => Float, { description: "The share of cover that the department pays, 0 to 1." })
  get fundedShare(): number {
    return this.scenario.policy.fundedShare;
  }

  @Field(() => [AccreditationLevelEnum], { description: "The levels in scope." })
  get levels(): readonly AccreditationLevel[] {
    return this.scenario.policy.levels;
  }

  @Field(() => [AssumptionType], { description: "The assumptions in which it departs from the defaults." })
  get assumptions(): readonly AssumptionType[] {
    return this.scenario.assumptions
      .filter(({ changed }) => changed)
      .map((assumption) => new AssumptionType(assumption));
  }
}
