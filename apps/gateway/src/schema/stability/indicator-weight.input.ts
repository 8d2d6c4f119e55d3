import { Field, Float, InputType } from "type-graphql";

@InputType("IndicatorWeightInput", { description: "How much one indicator counts in the stability index." })
export class IndicatorWeightInput {
  @Field(() => String, { description: "The slug of one of the five indicators of the index." })
  readonly indicator!: string;

  @Field(() => Float, { description: "Its weight, 0 or more; weights need not add up to 1." })
  readonly weight!: number;
}
