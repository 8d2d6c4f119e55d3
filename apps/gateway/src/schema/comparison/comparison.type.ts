import {
  findRankRanges,
  type Comparison,
  type ComparisonRow,
  type Observation,
  type Period,
  type RankRange,
  type Release,
} from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { IndicatorType } from "../indicator/indicator.type.js";
import { ObservationType } from "../observation/observation.type.js";
import { PeriodType } from "../period/period.type.js";
import { RankRangeType } from "./rank-range.type.js";
import { VerdictType } from "./verdict.type.js";

@ObjectType("ComparisonRow", {
  description: "An area of a comparison that has a figure, and how that figure stands.",
})
export class ComparisonRowType {
  constructor(
    private readonly release: Release,
    private readonly row: ComparisonRow,
    private readonly rankOf: () => ReadonlyMap<Observation, RankRange>,
  ) {}

  @Field(() => ObservationType, { description: "The area's figure." })
  get observation(): ObservationType {
    return new ObservationType(this.release, this.row.observation);
  }

  @Field(() => VerdictType, { description: "How it stands against the comparison's benchmark." })
  get verdict(): VerdictType {
    return new VerdictType(this.row.verdict);
  }

  @Field(() => RankRangeType, {
    nullable: true,
    description:
      "Where it could stand among the rows. Null where a rank means nothing: no interval, or too few staff.",
  })
  get rank(): RankRange | undefined {
    return this.rankOf().get(this.row.observation);
  }
}

@ObjectType("Comparison", {
  description: "One indicator in one period, many areas, each with its verdict.",
})
export class ComparisonType {
  private ranks: ReadonlyMap<Observation, RankRange> | undefined;

  constructor(
    private readonly release: Release,
    private readonly comparison: Comparison,
  ) {}

  @Field(() => IndicatorType, { description: "What is compared." })
  get indicator(): IndicatorType {
    return new IndicatorType(this.release, this.comparison.indicator);
  }

  @Field(() => PeriodType, { description: "When." })
  get period(): Period {
    return this.comparison.period;
  }

  @Field(() => ObservationType, {
    nullable: true,
    description:
      "The one figure every row is compared with. Null where each row has its own: its region, its neighbours, its earlier self.",
  })
  get benchmark(): ObservationType | null {
    const { benchmark } = this.comparison;
    return benchmark === undefined ? null : new ObservationType(this.release, benchmark);
  }

  @Field(() => [ComparisonRowType], {
    description: "The areas that have a figure, in the order of the selection.",
  })
  get rows(): readonly ComparisonRowType[] {
    return this.comparison.rows.map((row) => new ComparisonRowType(this.release, row, this.rankOf));
  }

  @Field(() => [ObservationType], {
    description: "The areas that have none, each with the reason: nothing silently disappears.",
  })
  get excluded(): readonly ObservationType[] {
    return this.comparison.excluded.map((observation) => new ObservationType(this.release, observation));
  }

  private readonly rankOf = (): ReadonlyMap<Observation, RankRange> =>
    (this.ranks ??= findRankRanges(this.comparison.rows.map(({ observation }) => observation)));
}
