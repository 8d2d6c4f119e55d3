import type { Area, Consistency, Release } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { ConsistencyPointType } from "./consistency-point.type.js";
import { ConsistencyVerdictType } from "./consistency-verdict.type.js";

@ObjectType("Consistency", { description: "How alike areas are, and whether they are becoming more alike." })
export class ConsistencyType {
  constructor(
    private readonly release: Release,
    private readonly consistency: Consistency,
    private readonly areas: readonly Area[],
  ) {}

  @Field(() => IndicatorType, { description: "The indicator." })
  get indicator(): IndicatorType {
    return new IndicatorType(this.release, this.consistency.indicator);
  }

  @Field(() => [AreaType], { description: "The areas asked about, as they are in the latest period." })
  get selection(): readonly AreaType[] {
    return this.areas.map((area) => new AreaType(this.release, area));
  }

  @Field(() => [ConsistencyPointType], { description: "Every period, oldest first." })
  get points(): readonly ConsistencyPointType[] {
    return this.consistency.points.map((point) => new ConsistencyPointType(this.release, point, this.scale));
  }

  @Field(() => ConsistencyVerdictType, { description: "Whether areas have become more alike." })
  get verdict(): ConsistencyVerdictType {
    return new ConsistencyVerdictType(this.consistency.verdict, this.scale);
  }

  private get scale(): number {
    return this.consistency.indicator.rate?.scale ?? 1;
  }
}
