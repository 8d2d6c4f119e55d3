import type { AssumptionStanding, ScenarioAssumption } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { toDecimal } from "../decimal.js";
import { AssumptionStandingEnum } from "./assumption-standing.enum.js";

@ObjectType("Assumption", {
  description:
    "Something a scenario takes for given: its likeliest value, its range, its default and what it rests on.",
})
export class AssumptionType {
  constructor(private readonly assumption: ScenarioAssumption) {}

  @Field(() => String, { description: "A short name for programs and links." })
  get slug(): string {
    return this.assumption.slug;
  }

  @Field(() => String, { description: "What is assumed, in words." })
  get name(): string {
    return this.assumption.name;
  }

  @Field(() => String, { description: "How it reads in a short list inside a sentence." })
  get phrase(): string {
    return this.assumption.phrase;
  }

  @Field(() => String, { description: "Its unit, in words." })
  get unit(): string {
    return this.assumption.unit;
  }

  @Field(() => Float, { description: "The least it could be, as this scenario takes it." })
  get low(): number {
    return toDecimal(this.assumption.low);
  }

  @Field(() => Float, { description: "Its likeliest value, as this scenario takes it." })
  get mode(): number {
    return toDecimal(this.assumption.mode);
  }

  @Field(() => Float, { description: "The most it could be, as this scenario takes it." })
  get high(): number {
    return toDecimal(this.assumption.high);
  }

  @Field(() => Float, { description: "The likeliest value where nobody changes it." })
  get default(): number {
    return toDecimal(this.assumption.default.mode);
  }

  @Field(() => Float, { description: "The least it could be where nobody changes it." })
  get defaultLow(): number {
    return toDecimal(this.assumption.default.low);
  }

  @Field(() => Float, { description: "The most it could be where nobody changes it." })
  get defaultHigh(): number {
    return toDecimal(this.assumption.default.high);
  }

  @Field(() => Float, { description: "The smallest number a reader may put here." })
  get least(): number {
    return this.assumption.limits.least;
  }

  @Field(() => Float, { description: "The largest number a reader may put here." })
  get most(): number {
    return this.assumption.limits.most;
  }

  @Field(() => Boolean, { description: "Whether only whole numbers make sense here." })
  get whole(): boolean {
    return this.assumption.whole ?? false;
  }

  @Field(() => Boolean, { description: "Whether this scenario departs from the default." })
  get changed(): boolean {
    return this.assumption.changed;
  }

  @Field(() => Boolean, { description: "Whether each draw takes a value of its own." })
  get drawn(): boolean {
    return this.assumption.drawn;
  }

  @Field(() => AssumptionStandingEnum, { description: "How well founded it is." })
  get standing(): AssumptionStanding {
    return this.assumption.standing;
  }

  @Field(() => String, { description: "What it rests on, with its source." })
  get basis(): string {
    return this.assumption.basis;
  }
}
