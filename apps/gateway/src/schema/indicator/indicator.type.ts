import type { Indicator, Polarity, Release, Topic, Unit } from "@plumbline/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { toNodeId } from "../node/node-id.js";
import { NodeType } from "../node/node.type.js";
import { PolarityEnum } from "./polarity.enum.js";
import { TopicEnum } from "./topic.enum.js";
import { UnitEnum } from "./unit.enum.js";

@ObjectType("Indicator", {
  implements: NodeType,
  description:
    "Something that is counted or measured for areas and periods, with what it means and what to beware of.",
})
export class IndicatorType implements NodeType {
  constructor(
    readonly release: Release,
    readonly indicator: Indicator,
  ) {}

  get id(): string {
    return toNodeId({ type: "Indicator", releaseId: this.release.id, key: this.indicator.slug });
  }

  @Field(() => String, {
    description:
      "How arguments name it: the publisher's column name with hyphens where there is one, as in turnover-rate-fte.",
  })
  get slug(): string {
    return this.indicator.slug;
  }

  @Field(() => String, { description: "The full name." })
  get name(): string {
    return this.indicator.name;
  }

  @Field(() => String, { description: "A name short enough for a column or an axis." })
  get shortName(): string {
    return this.indicator.shortName;
  }

  @Field(() => TopicEnum, { description: "What it is about." })
  get topic(): Topic {
    return this.indicator.topic;
  }

  @Field(() => UnitEnum, { description: "What its figures are counted in." })
  get unit(): Unit {
    return this.indicator.unit;
  }

  @Field(() => Int, { description: "How many decimals the publisher prints." })
  get decimals(): number {
    return this.indicator.decimals;
  }

  @Field(() => PolarityEnum, { description: "Which direction is better, if either is." })
  get polarity(): Polarity {
    return this.indicator.polarity;
  }

  @Field(() => String, { description: "What it measures, in a sentence." })
  get definition(): string {
    return this.indicator.definition;
  }

  @Field(() => String, {
    nullable: true,
    description: "How the publisher computes it. Null for a plain count.",
  })
  get formula(): string | undefined {
    return this.indicator.formula;
  }

  @Field(() => [String], { description: "What to beware of when reading it." })
  get cautions(): readonly string[] {
    return this.indicator.cautions;
  }
}
