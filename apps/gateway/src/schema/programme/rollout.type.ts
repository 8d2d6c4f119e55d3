import type { Release, RolloutAnswer } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/scalars.js";
import { RolloutGapType } from "./rollout-gap.type.js";
import { RolloutRowType } from "./rollout-row.type.js";
import { TwoTierType } from "./two-tier.type.js";

@ObjectType("Rollout", {
  description:
    "Published returns of a programme on one day: running totals, after disclosure control. No rows where there are none.",
})
export class RolloutType {
  constructor(
    private readonly release: Release,
    private readonly answer: RolloutAnswer,
    /** Days with published returns (ISO), oldest first. */
    private readonly published: readonly string[],
  ) {}

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day the counts stand for. Null where there are none.",
  })
  get asAt(): string | null {
    return this.answer.asAt ?? null;
  }

  @Field(() => [DateScalar], { description: "Every day with published returns, oldest first." })
  get days(): readonly string[] {
    return this.published;
  }

  @Field(() => [RolloutRowType], { description: "One row an area and level, for areas that returned." })
  get rows(): readonly RolloutRowType[] {
    return this.answer.rows.map((row) => new RolloutRowType(this.release, row));
  }

  @Field(() => RolloutRowType, { nullable: true, description: "England, where a level is named." })
  get national(): RolloutRowType | null {
    const { national } = this.answer;
    return national === undefined ? null : new RolloutRowType(this.release, national);
  }

  @Field(() => TwoTierType, {
    nullable: true,
    description: "Over every authority that returned, whatever the selection. Null where no level is named.",
  })
  get twoTier(): TwoTierType | null {
    const { twoTier } = this.answer;
    return twoTier === undefined ? null : new TwoTierType(twoTier);
  }

  @Field(() => RolloutGapType, {
    nullable: true,
    description: "By deprivation, over every authority that returned. Null where no level is named.",
  })
  get gap(): RolloutGapType | null {
    const { gap } = this.answer;
    return gap === undefined ? null : new RolloutGapType(gap);
  }
}
