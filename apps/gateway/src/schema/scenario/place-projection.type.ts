import type { FifthsProjection, Percentiles, PlaceProjection, Release } from "@plumbline/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { selectArea } from "../selection/select-area.js";
import { PercentilesType, toPercentiles } from "./percentiles.type.js";

@ObjectType("RegionProjection", {
  description: "A region or an authority in the month asked about.",
})
export class RegionProjectionType {
  constructor(
    private readonly release: Release,
    private readonly place: PlaceProjection,
  ) {}

  @Field(() => AreaType, { description: "The region or authority." })
  get area(): AreaType {
    return new AreaType(this.release, selectArea(this.release, this.place.code));
  }

  @Field(() => PercentilesType, { description: "Accredited share of its staff in scope, 0 to 1." })
  get accreditedShare(): Percentiles {
    return toPercentiles("share", this.place.accreditedShare);
  }

  @Field(() => PercentilesType, {
    description:
      "What its authorities pay themselves, in pounds: cover that is not funded, and leavers beyond the baseline.",
  })
  get unfundedCost(): Percentiles {
    return toPercentiles("pounds", this.place.unfundedCost);
  }
}

@ObjectType("FifthProjection", {
  description: "A fifth of the authorities, taken together, in the month asked about.",
})
export class FifthProjectionType {
  constructor(private readonly place: PlaceProjection) {}

  @Field(() => Int, { description: "How many authorities are in it." })
  get authorities(): number {
    return this.place.areas;
  }

  @Field(() => PercentilesType, { description: "Accredited share of their staff in scope, 0 to 1." })
  get accreditedShare(): Percentiles {
    return toPercentiles("share", this.place.accreditedShare);
  }

  @Field(() => PercentilesType, { description: "What they pay themselves, in pounds." })
  get unfundedCost(): Percentiles {
    return toPercentiles("pounds", this.place.unfundedCost);
  }
}

@ObjectType("FifthsProjection", {
  description: "The fifth of the authorities that is most deprived beside the fifth that is least.",
})
export class FifthsProjectionType {
  constructor(private readonly fifths: FifthsProjection) {}

  @Field(() => FifthProjectionType, { description: "The most deprived fifth." })
  get poorest(): FifthProjectionType {
    return new FifthProjectionType(this.fifths.poorest);
  }

  @Field(() => FifthProjectionType, { description: "The least deprived fifth." })
  get richest(): FifthProjectionType {
    return new FifthProjectionType(this.fifths.richest);
  }
}
