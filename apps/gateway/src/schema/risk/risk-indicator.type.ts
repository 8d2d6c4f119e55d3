import type { Bearing, Release, RiskEvidence, Source } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { VerdictType } from "../comparison/verdict.type.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { ReportedFigureType } from "../programme/reported-figure.type.js";
import { SeriesType } from "../series/series.type.js";
import { SourceType } from "../source/source.type.js";
import { BearingEnum } from "./bearing.enum.js";

@ObjectType("RiskIndicator", {
  description: "One test of a claim: why it was asked, what it rests on and what it says.",
})
export class RiskIndicatorType {
  constructor(
    private readonly release: Release,
    private readonly evidence: RiskEvidence,
  ) {}

  @Field(() => IndicatorType, { nullable: true, description: "The indicator it rests on, if any." })
  get indicator(): IndicatorType | null {
    const { indicator } = this.evidence;
    return indicator === undefined ? null : new IndicatorType(this.release, indicator);
  }

  @Field(() => ReportedFigureType, {
    nullable: true,
    description: "The figure of the record it rests on, if any.",
  })
  get figure(): ReportedFigureType | null {
    const { figure } = this.evidence;
    return figure === undefined ? null : new ReportedFigureType(this.release, figure);
  }

  @Field(() => String, { description: "Why this could show it, and which answer would." })
  get why(): string {
    return this.evidence.why;
  }

  @Field(() => BearingEnum, { description: "What the test says of the claim." })
  get bearing(): Bearing {
    return this.evidence.bearing;
  }

  @Field(() => String, { description: "What the test found, in words." })
  get sentence(): string {
    return this.evidence.sentence;
  }

  @Field(() => SeriesType, { nullable: true, description: "England's series of the indicator." })
  get series(): SeriesType | null {
    const { series } = this.evidence;
    return series === undefined ? null : new SeriesType(this.release, series);
  }

  @Field(() => VerdictType, {
    nullable: true,
    description:
      "England's latest figure against its last before the programme began. By itself it says nothing of the programme.",
  })
  get verdict(): VerdictType | null {
    const { verdict } = this.evidence;
    return verdict === undefined ? null : new VerdictType(verdict);
  }

  @Field(() => SourceType, {
    nullable: true,
    description:
      "The other collection that a setting is taken from. Null for all that rests on figures above.",
  })
  get source(): Source | undefined {
    return this.evidence.source;
  }
}
