import type { Refusal, RolloutTwoTier, Rule } from "@plumbline/domain";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { toOptionalDecimal } from "../decimal.js";
import { RefusalType } from "../refusal/refusal.type.js";
import { RuleType } from "../rule/rule.type.js";

@ObjectType("TwoTier", {
  description:
    "Dissimilarity of accredited and unaccredited staff across authorities, beside what chance alone would give.",
})
export class TwoTierType {
  constructor(private readonly twoTier: RolloutTwoTier) {}

  @Field(() => Float, {
    nullable: true,
    description: "The share of accredited staff, from 0 to 1, who would have to move for an even spread.",
  })
  get dissimilarity(): number | null {
    return toOptionalDecimal(this.twoTier.dissimilarity);
  }

  @Field(() => Float, { nullable: true, description: "What chance alone would give, from 0 to 1." })
  get expectedByChance(): number | null {
    return toOptionalDecimal(this.twoTier.expectedByChance);
  }

  @Field(() => Int, { description: "Authorities whose counts are shown: those it is taken over." })
  get authorities(): number {
    return this.twoTier.authorities;
  }

  @Field(() => Int, { description: "Authorities that made a return." })
  get returned(): number {
    return this.twoTier.returned;
  }

  @Field(() => RuleType, { description: "How it is computed." })
  get rule(): Rule {
    return this.twoTier.rule;
  }

  @Field(() => String, { description: "The index as a sentence that can be quoted as it stands." })
  get sentence(): string {
    return this.twoTier.sentence;
  }

  @Field(() => RefusalType, {
    nullable: true,
    description: "Why there is no index. Null where there is one.",
  })
  get refusal(): Refusal | undefined {
    return this.twoTier.refusal;
  }
}
