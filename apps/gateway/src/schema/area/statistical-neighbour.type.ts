import type { Closeness } from "@plumbline/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { AreaType } from "./area.type.js";
import { ClosenessEnum } from "./closeness.enum.js";

@ObjectType("StatisticalNeighbour", {
  description: "An authority that a published model finds alike: a fair peer.",
  simpleResolvers: true,
})
export class StatisticalNeighbourType {
  @Field(() => AreaType, { description: "The neighbour." })
  readonly area!: AreaType;

  @Field(() => Int, { description: "Its place among the neighbours: 1 is the nearest." })
  readonly order!: number;

  @Field(() => ClosenessEnum, { description: "How alike the two are, in the model's words." })
  readonly closeness!: Closeness;

  @Field(() => String, { description: "The model that paired them." })
  readonly model!: string;
}
