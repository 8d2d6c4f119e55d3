import type {
  Period,
  Refusal,
  Release,
  Rule,
  StabilityBand,
  StabilityIndex,
  StabilityPart,
  StabilityRow,
} from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { RankRangeType } from "../comparison/rank-range.type.js";
import { toDecimal } from "../decimal.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { PeriodType } from "../period/period.type.js";
import { RefusalType } from "../refusal/refusal.type.js";
import { RuleType } from "../rule/rule.type.js";
import { StabilityBandEnum } from "./stability-band.enum.js";

@ObjectType("StabilityComponent", { description: "An indicator of the index, its weight and its goalposts." })
export class StabilityComponentType {
  constructor(
    private readonly release: Release,
    private readonly part: StabilityPart,
  ) {}

  @Field(() => IndicatorType, { description: "The indicator." })
  get indicator(): IndicatorType {
    return new IndicatorType(this.release, this.part.indicator);
  }

  @Field(() => Float, { description: "Its weight." })
  get weight(): number {
    return this.part.weight;
  }

  @Field(() => Float, { description: "The value that scores 100, in the indicator's unit." })
  get goalpostLow(): number {
    return toDecimal(this.part.low);
  }

  @Field(() => Float, { description: "The value that scores 0." })
  get goalpostHigh(): number {
    return toDecimal(this.part.high);
  }
}

@ObjectType("StabilityContribution", { description: "What one indicator scored, 0 to 100." })
export class StabilityContributionType {
  constructor(
    private readonly release: Release,
    private readonly contribution: StabilityRow["contributions"][number],
  ) {}

  @Field(() => IndicatorType, { description: "The indicator." })
  get indicator(): IndicatorType {
    return new IndicatorType(this.release, this.contribution.indicator);
  }

  @Field(() => Float, { description: "Its score: 100 at the low goalpost, 0 at the high one." })
  get score(): number {
    return toDecimal(this.contribution.score);
  }
}

@ObjectType("StabilityRow", {
  description: "An area's place in the index: a band and a range, never a place.",
})
export class StabilityRowType {
  constructor(
    private readonly release: Release,
    private readonly row: StabilityRow,
  ) {}

  @Field(() => AreaType, { description: "The area." })
  get area(): AreaType {
    return new AreaType(this.release, this.row.area);
  }

  @Field(() => Float, { description: "The weighted mean of its scores, 0 to 100; higher is more stable." })
  get score(): number {
    return toDecimal(this.row.score);
  }

  @Field(() => StabilityBandEnum, { description: "Which third it belongs to, however the five are weighed." })
  get band(): StabilityBand {
    return this.row.band;
  }

  @Field(() => RankRangeType, { description: "The ranks it takes as the weights vary; 1 is most stable." })
  get rank(): StabilityRow["rank"] {
    return this.row.rank;
  }

  @Field(() => [StabilityContributionType], { description: "What each indicator that has a figure scored." })
  get contributions(): readonly StabilityContributionType[] {
    return this.row.contributions.map((part) => new StabilityContributionType(this.release, part));
  }
}

@ObjectType("StabilityExclusion", { description: "An area that the index leaves out." })
export class StabilityExclusionType {
  constructor(
    private readonly release: Release,
    private readonly exclusion: StabilityIndex["excluded"][number],
  ) {}

  @Field(() => AreaType, { description: "The area." })
  get area(): AreaType {
    return new AreaType(this.release, this.exclusion.area);
  }

  @Field(() => RefusalType, { description: "Why it is left out." })
  get reason(): Refusal {
    return this.exclusion.reason;
  }
}

@ObjectType("StabilityIndex", { description: "Workforce stability as one signpost to five indicators." })
export class StabilityIndexType {
  constructor(
    private readonly release: Release,
    private readonly index: StabilityIndex,
  ) {}

  @Field(() => PeriodType, { description: "The period." })
  get period(): Period {
    return this.index.period;
  }

  @Field(() => [StabilityComponentType], { description: "The indicators of the index." })
  get components(): readonly StabilityComponentType[] {
    return this.index.parts.map((part) => new StabilityComponentType(this.release, part));
  }

  @Field(() => RuleType, { description: "How the index is made." })
  get rule(): Rule {
    return this.index.rule;
  }

  @Field(() => [StabilityRowType], {
    description: "The areas, in the order of their codes: not a league table.",
  })
  get rows(): readonly StabilityRowType[] {
    return this.index.rows.map((row) => new StabilityRowType(this.release, row));
  }

  @Field(() => [StabilityExclusionType], { description: "The areas left out, each with the reason." })
  get excluded(): readonly StabilityExclusionType[] {
    return this.index.excluded.map((exclusion) => new StabilityExclusionType(this.release, exclusion));
  }
}
