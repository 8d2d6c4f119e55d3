import type { Outcome } from "@plumbline/domain";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { OutcomeEnum } from "../comparison/outcome.enum.js";

@ObjectType("PackLine", {
  description:
    "One indicator of one area in one period, flat, with everything a pack says of it. Computed numbers to three decimals.",
  simpleResolvers: true,
})
export class PackLineType {
  @Field(() => Boolean, {
    description: "Whether the area stands there to compare with: England, or the selection's region.",
  })
  readonly reference!: boolean;

  @Field(() => String, { description: "The area's code." })
  readonly areaCode!: string;

  @Field(() => String, { description: "The area's name." })
  readonly areaName!: string;

  @Field(() => String, { description: "The indicator's slug." })
  readonly indicator!: string;

  @Field(() => String, { description: "The period's code." })
  readonly period!: string;

  @Field(() => Float, { nullable: true, description: "The published figure. Null where there is none." })
  readonly value!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The printed symbol where there is no figure. Null where there is one.",
  })
  readonly shorthand!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why there is no figure. Null where there is one.",
  })
  readonly reason!: string | null;

  @Field(() => Float, { nullable: true, description: "The 95% interval's lower bound. Null without one." })
  readonly lower!: number | null;

  @Field(() => Float, { nullable: true, description: "The 95% interval's upper bound. Null without one." })
  readonly upper!: number | null;

  @Field(() => OutcomeEnum, {
    description: "How the figure stands against England's, by the rule interval-against-benchmark.",
  })
  readonly outcome!: Outcome;

  @Field(() => String, { description: "The same as a sentence." })
  readonly sentence!: string;

  @Field(() => Float, {
    nullable: true,
    description: "The median of its statistical neighbours. Null where fewer than five have a figure.",
  })
  readonly neighboursMedian!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The first place it could have among the pack's authorities. Null where it is not ranked.",
  })
  readonly rankFrom!: number | null;

  @Field(() => Int, { nullable: true, description: "The last place it could have." })
  readonly rankTo!: number | null;

  @Field(() => Int, { nullable: true, description: "How many authorities are ranked." })
  readonly ranked!: number | null;

  @Field(() => [String], { description: "What the notes on this area's figure say." })
  readonly notes!: readonly string[];
}
