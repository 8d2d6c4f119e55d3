import {
  findArea,
  findIndicatorIn,
  findReported,
  workforcePeriod,
  type Evidence,
  type Indicator,
  type Origin,
  type Period,
  type Release,
  type Source,
} from "@plumbline/domain";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { toDecimal } from "../decimal.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { PeriodType } from "../period/period.type.js";
import { recordSource } from "../programme/record-source.js";
import { selectSource } from "../selection/select-source.js";
import { SourceType } from "../source/source.type.js";
import { toEvidenceLink } from "./evidence-link.js";
import { toEvidenceQuery } from "./evidence-query.js";

/** The release a brief is about, and where readers find the dashboard. */
export interface BriefingPlace {
  readonly release: Release;
  readonly dashboardUrl: string;
}

@ObjectType("Evidence", {
  description: "A number of a statement, bound to the figure or the computation it comes from.",
})
export class EvidenceType {
  constructor(
    private readonly place: BriefingPlace,
    private readonly evidence: Evidence,
  ) {}

  @Field(() => String, { description: "The number as it stands in the text: 11.8%." })
  get token(): string {
    return this.evidence.text;
  }

  @Field(() => Int, { description: "Where in the text it starts, counted in UTF-16 letters from 0." })
  get start(): number {
    return this.evidence.start;
  }

  @Field(() => Float, { description: "The number before it was rounded for the text." })
  get value(): number {
    return toDecimal(this.evidence.value);
  }

  @Field(() => IndicatorType, { nullable: true, description: "The indicator it is of, if any." })
  get indicator(): IndicatorType | null {
    const indicator = findIndicatorOf(this.place.release, this.evidence.origin);
    return indicator === undefined ? null : new IndicatorType(this.place.release, indicator);
  }

  @Field(() => AreaType, { nullable: true, description: "The area it is about, if one area." })
  get area(): AreaType | null {
    const { origin } = this.evidence;
    const area = "area" in origin ? findArea(this.place.release.areas, origin.area) : undefined;
    return area === undefined ? null : new AreaType(this.place.release, area);
  }

  @Field(() => PeriodType, { nullable: true, description: "The period it describes, if one period." })
  get period(): Period | null {
    const { origin } = this.evidence;
    const indicator = findIndicatorOf(this.place.release, origin);
    return indicator === undefined || !("period" in origin)
      ? null
      : workforcePeriod(indicator.periodKind, origin.period);
  }

  @Field(() => SourceType, { description: "The publication or page it is taken or computed from." })
  get source(): Source {
    const { release } = this.place;
    const { origin } = this.evidence;
    const indicator = findIndicatorOf(release, origin);
    if (indicator !== undefined) return selectSource(release, indicator.source);
    if (origin.kind === "changes") return selectSource(release, "dfe-workforce");
    const figure = origin.kind === "reported" ? findReported(release, origin) : undefined;
    return recordSource(release, figure === undefined || figure.ours ? undefined : figure.reference);
  }

  @Field(() => String, { description: "A page that shows it, with the release in its link." })
  get url(): string {
    const { release, dashboardUrl } = this.place;
    return `${dashboardUrl}${toEvidenceLink(release, this.evidence.origin)}`;
  }

  @Field(() => String, { description: "A document for this API that answers with it." })
  get query(): string {
    return toEvidenceQuery(this.place.release, this.evidence.origin);
  }
}

function findIndicatorOf(release: Release, origin: Origin): Indicator | undefined {
  return "indicator" in origin ? findIndicatorIn(release, origin.indicator) : undefined;
}
