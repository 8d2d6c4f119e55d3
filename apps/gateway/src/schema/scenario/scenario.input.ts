import {
  scenarioDefaults,
  type AccreditationLevel,
  type ParticipationMode,
  type ScenarioInput,
} from "@plumbline/domain";
import { Field, Float, InputType, Int } from "type-graphql";
import { AccreditationLevelEnum } from "../programme/accreditation-level.enum.js";
import { DateScalar } from "../scalars/scalars.js";
import { AssumptionInputType } from "./assumption.input.js";
import { ParticipationModeEnum } from "./participation-mode.enum.js";

@InputType("ScenarioInput", {
  description: "What is decided, what is taken for given, and how often it is drawn.",
})
export class ScenarioInputType implements ScenarioInput {
  @Field(() => String, { nullable: true, description: "A name for people, at most 100 characters." })
  readonly name?: string | null;

  @Field(() => ParticipationModeEnum, { description: "Whether staff must take part." })
  readonly mode!: ParticipationMode;

  @Field(() => Float, {
    description: "The share of cover for assessed staff that the department pays, 0 to 1.",
  })
  readonly fundedShare!: number;

  @Field(() => [AccreditationLevelEnum], { description: "The levels in scope, at least one." })
  readonly levels!: AccreditationLevel[];

  @Field(() => [AssumptionInputType], {
    nullable: true,
    description:
      "Assumptions in place of their defaults. See scenarioAssumptions for every slug and its limits.",
  })
  readonly assumptions?: AssumptionInputType[] | null;

  @Field(() => Float, {
    nullable: true,
    description: "The share of staff in scope to be accredited by the target date, 0 to 1.",
  })
  readonly target?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day the answer is about: its last month that has ended. 31 December 2020 where none is named.",
  })
  readonly targetDate?: string | null;

  @Field(() => Int, { defaultValue: scenarioDefaults.draws, description: "How many draws, 1 to 5,000." })
  readonly draws!: number;

  @Field(() => Int, {
    defaultValue: scenarioDefaults.seed,
    description: "Where the random numbers start: the same seed gives the same draws.",
  })
  readonly seed!: number;
}
