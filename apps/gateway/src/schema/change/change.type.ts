import type { Change, ChangeKind, Period, Release } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { ObservationType } from "../observation/observation.type.js";
import { toConnectionType } from "../paging/connection.type.js";
import { PeriodType } from "../period/period.type.js";
import { ChangeKindEnum } from "./change-kind.enum.js";

export interface ChangeBetween {
  readonly earlier: Release;
  readonly later: Release;
  readonly change: Change;
}

@ObjectType("Change", { description: "A figure that differs between two releases." })
export class ChangeType {
  constructor(private readonly between: ChangeBetween) {}

  @Field(() => AreaType, { description: "The area." })
  get area(): AreaType {
    return new AreaType(this.between.later, this.between.change.area);
  }

  @Field(() => IndicatorType, { description: "The indicator." })
  get indicator(): IndicatorType {
    return new IndicatorType(this.between.later, this.between.change.indicator);
  }

  @Field(() => PeriodType, { description: "The period." })
  get period(): Period {
    return this.between.change.period;
  }

  @Field(() => ChangeKindEnum, { description: "How it differs." })
  get kind(): ChangeKind {
    return this.between.change.kind;
  }

  @Field(() => ObservationType, {
    nullable: true,
    description: "As the earlier release had it. Null where it was added.",
  })
  get before(): ObservationType | null {
    const { earlier, change } = this.between;
    return change.before === undefined ? null : new ObservationType(earlier, change.before);
  }

  @Field(() => ObservationType, {
    nullable: true,
    description: "As this release has it. Null where it was removed.",
  })
  get after(): ObservationType | null {
    const { later, change } = this.between;
    return change.after === undefined ? null : new ObservationType(later, change.after);
  }
}

export const ChangeConnectionType = toConnectionType(
  { name: "Change", singular: "change", plural: "changes" },
  () => ChangeType,
);
