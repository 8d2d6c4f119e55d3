import {
  explainNoCost,
  explainNoTwoTier,
  valueOf,
  type Percentiles,
  type Projection,
  type Refusal,
  type Release,
} from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { toOptionalDecimal } from "../decimal.js";
import { RefusalType } from "../refusal/refusal.type.js";
import { DateScalar } from "../scalars/scalars.js";
import { PercentilesType, toPercentiles } from "./percentiles.type.js";
import { FifthsProjectionType, RegionProjectionType } from "./place-projection.type.js";
import { ProjectionPointType } from "./projection-point.type.js";

@ObjectType("Projection", {
  description:
    "What a policy comes to, as ranges over its draws. Points run from the start to the horizon; everything else is by the end of `date`.",
})
export class ProjectionType {
  constructor(
    private readonly release: Release,
    private readonly projection: Projection,
  ) {}

  @Field(() => DateScalar, { description: "The last day of the month asked about." })
  get date(): string {
    return this.projection.date;
  }

  @Field(() => [ProjectionPointType], {
    description: "England month by month, from the day the workforce was counted.",
  })
  get points(): readonly ProjectionPointType[] {
    return this.projection.points.map((point) => new ProjectionPointType(point));
  }

  @Field(() => [RegionProjectionType], { description: "The nine regions, in the order of their codes." })
  get regions(): readonly RegionProjectionType[] {
    return this.projection.regions.map((place) => new RegionProjectionType(this.release, place));
  }

  @Field(() => [RegionProjectionType], { description: "Every authority, in the order of their codes." })
  get authorities(): readonly RegionProjectionType[] {
    return this.projection.authorities.map((place) => new RegionProjectionType(this.release, place));
  }

  @Field(() => FifthsProjectionType, {
    nullable: true,
    description:
      "The poorest fifth of authorities beside the richest. Null where the release has no deprivation.",
  })
  get fifths(): FifthsProjectionType | null {
    const { fifths } = this.projection;
    return fifths === undefined ? null : new FifthsProjectionType(fifths);
  }

  @Field(() => PercentilesType, { description: "People accredited and in post." })
  get accredited(): Percentiles {
    return toPercentiles("people", this.projection.accredited);
  }

  @Field(() => PercentilesType, { description: "Accredited share of staff in scope, 0 to 1." })
  get accreditedShare(): Percentiles {
    return toPercentiles("share", this.projection.accreditedShare);
  }

  @Field(() => Float, {
    nullable: true,
    description: "The share of draws that meet the target, 0 to 1. Null where no target is named.",
  })
  get targetProbability(): number | null {
    return toOptionalDecimal(this.projection.targetProbability);
  }

  @Field(() => PercentilesType, { description: "Everything spent, whoever pays, in pounds." })
  get cost(): Percentiles {
    return toPercentiles("pounds", this.projection.cost);
  }

  @Field(() => PercentilesType, {
    description: "What the department pays, in pounds: assessments, set-up, running, and its share of cover.",
  })
  get departmentCost(): Percentiles {
    return toPercentiles("pounds", this.projection.departmentCost);
  }

  @Field(() => PercentilesType, {
    description: "What authorities pay, in pounds: the rest of cover, and leavers beyond the baseline.",
  })
  get authoritiesCost(): Percentiles {
    return toPercentiles("pounds", this.projection.authoritiesCost);
  }

  @Field(() => PercentilesType, {
    nullable: true,
    description: "Pounds for each person accredited and in post. Null where in some draw there is nobody.",
  })
  get costPerAccredited(): Percentiles | null {
    const range = valueOf(this.projection.costPerAccredited);
    return range === undefined ? null : toPercentiles("pounds", range);
  }

  @Field(() => RefusalType, {
    nullable: true,
    description: "Why there is no cost for each person accredited.",
  })
  get costPerAccreditedRefusal(): Refusal | null {
    return explainNoCost(this.projection) ?? null;
  }

  @Field(() => PercentilesType, {
    description: "Practitioners' working time that nobody covers, in months of one full-time person.",
  })
  get foregoneFte(): Percentiles {
    return toPercentiles("people", this.projection.foregoneFte);
  }

  @Field(() => PercentilesType, {
    nullable: true,
    description:
      "Two-tier index, 0 to 1: the share of accredited staff who would have to move for every authority to have the same mix.",
  })
  get twoTier(): Percentiles | null {
    const range = valueOf(this.projection.twoTier.range);
    return range === undefined ? null : toPercentiles("share", range);
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "The two-tier index with every assumption at its mode, to be held against `twoTierByChance`.",
  })
  get twoTierCentral(): number | null {
    return toOptionalDecimal(valueOf(this.projection.twoTier.central));
  }

  @Field(() => Float, {
    nullable: true,
    description: "What the two-tier index would be if the same number of people were accredited by lot.",
  })
  get twoTierByChance(): number | null {
    return toOptionalDecimal(valueOf(this.projection.twoTier.byChance));
  }

  @Field(() => RefusalType, { nullable: true, description: "Why there is no range of the two-tier index." })
  get twoTierRefusal(): Refusal | null {
    return explainNoTwoTier(this.projection) ?? null;
  }

  @Field(() => PercentilesType, {
    description: "Leavers beyond those who would have left anyway; below 0 where fewer leave.",
  })
  get excessLeavers(): Percentiles {
    return toPercentiles("people", this.projection.excessLeavers);
  }

  @Field(() => PercentilesType, {
    description: "The same as a change of turnover a year: 0.01 is one percentage point.",
  })
  get turnoverChange(): Percentiles {
    return toPercentiles("share", this.projection.turnoverChange);
  }

  @Field(() => PercentilesType, {
    description: "The highest region's share of all staff accredited less the lowest's, 0 to 1.",
  })
  get regionSpread(): Percentiles {
    return toPercentiles("share", this.projection.regionSpread);
  }
}
