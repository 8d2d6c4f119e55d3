import type { Percentiles, ProjectionPoint } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/scalars.js";
import { PercentilesType, toPercentiles } from "./percentiles.type.js";

@ObjectType("ProjectionPoint", { description: "England at the end of a month." })
export class ProjectionPointType {
  constructor(private readonly point: ProjectionPoint) {}

  @Field(() => DateScalar, { description: "The last day of the month." })
  get date(): string {
    return this.point.date;
  }

  @Field(() => PercentilesType, { description: "Accredited share of staff in scope, 0 to 1." })
  get accreditedShare(): Percentiles {
    return toPercentiles("share", this.point.accreditedShare);
  }

  @Field(() => PercentilesType, { description: "Everything spent so far, in pounds." })
  get cost(): Percentiles {
    return toPercentiles("pounds", this.point.cost);
  }
}
