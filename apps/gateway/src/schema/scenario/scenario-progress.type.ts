import { Field, Int, ObjectType } from "type-graphql";
import type { ScenarioProgress, ScenarioStage } from "../../scenarios/scenario-progress.js";
import { ScenarioStageEnum } from "./scenario-stage.enum.js";

@ObjectType("ScenarioProgress", {
  description: "How far the work on a scenario is. Whoever hangs up gives it up.",
  simpleResolvers: true,
})
export class ScenarioProgressType implements ScenarioProgress {
  @Field(() => String, { description: "The digest of the scenario." })
  readonly digest!: string;

  @Field(() => ScenarioStageEnum, { description: "Where the work stands." })
  readonly stage!: ScenarioStage;

  @Field(() => Int, { description: "Draws done, those of the base case among them." })
  readonly done!: number;

  @Field(() => Int, { description: "Draws in all: twice as many where the base case is worked out too." })
  readonly of!: number;
}
