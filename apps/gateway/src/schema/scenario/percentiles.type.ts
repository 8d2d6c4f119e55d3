import { roundHalfAway, type Percentiles } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";

@ObjectType("Percentiles", {
  description:
    "The tenth, the middle and the ninetieth of a hundred draws: eight draws in ten lie between the outer two.",
  simpleResolvers: true,
})
export class PercentilesType implements Percentiles {
  @Field(() => Float, { description: "One draw in ten lies below." })
  readonly p10!: number;

  @Field(() => Float, { description: "Half of the draws lie below." })
  readonly p50!: number;

  @Field(() => Float, { description: "One draw in ten lies above." })
  readonly p90!: number;
}

const decimals = { share: 9, people: 6, pounds: 2 } as const;
export type PercentileUnit = keyof typeof decimals;

/** One number of a scenario without the noise of binary arithmetic: pounds to the penny, shares and people as finely as anyone could ask. */
export function roundIn(unit: PercentileUnit, number: number): number {
  return roundHalfAway(number, decimals[unit]);
}

/** A range of draws, each end rounded as its unit asks. */
export function toPercentiles(unit: PercentileUnit, { p10, p50, p90 }: Percentiles): Percentiles {
  return { p10: roundIn(unit, p10), p50: roundIn(unit, p50), p90: roundIn(unit, p90) };
}
