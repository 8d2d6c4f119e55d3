import type { AssumptionInput } from "@plumbline/domain";
import { Field, Float, InputType } from "type-graphql";

@InputType("AssumptionInput", {
  description:
    "A reader's own view of one assumption. A low or high left out stays at its default, or moves to the mode where that lies beyond.",
})
export class AssumptionInputType implements AssumptionInput {
  @Field(() => String, { description: "The assumption's slug: uptake." })
  readonly slug!: string;

  @Field(() => Float, { nullable: true, description: "The least it could be." })
  readonly low?: number | null;

  @Field(() => Float, { description: "The likeliest value." })
  readonly mode!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The most it could be. The same as `low` where it is not to be drawn.",
  })
  readonly high?: number | null;
}
