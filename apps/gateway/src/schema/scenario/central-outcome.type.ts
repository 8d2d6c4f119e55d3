import type { CentralOutcome } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { roundIn } from "./percentiles.type.js";

@ObjectType("CentralOutcome", { description: "One run of the model, every assumption at its mode." })
export class CentralOutcomeType {
  constructor(private readonly outcome: CentralOutcome) {}

  @Field(() => Float, { description: "Accredited share of staff in scope, 0 to 1." })
  get accreditedShare(): number {
    return roundIn("share", this.outcome.accreditedShare);
  }

  @Field(() => Float, { description: "Everything spent, in pounds." })
  get cost(): number {
    return roundIn("pounds", this.outcome.cost);
  }
}
