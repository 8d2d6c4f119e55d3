import type { Swing, SwingEnd } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { toDecimal } from "../decimal.js";
import { AssumptionType } from "./assumption.type.js";
import { roundIn } from "./percentiles.type.js";

@ObjectType("SwingEnd", {
  description: "The outcome with one assumption at one end of its range and every other at its mode.",
})
export class SwingEndType {
  constructor(private readonly end: SwingEnd) {}

  @Field(() => Float, { description: "What the assumption is set to." })
  get value(): number {
    return toDecimal(this.end.value);
  }

  @Field(() => Float, { description: "Accredited share of staff in scope, 0 to 1." })
  get accreditedShare(): number {
    return roundIn("share", this.end.accreditedShare);
  }

  @Field(() => Float, { description: "Everything spent, in pounds." })
  get cost(): number {
    return roundIn("pounds", this.end.cost);
  }
}

@ObjectType("Swing", {
  description: "How far one assumption alone moves the outcome, every other at its mode.",
})
export class SwingType {
  constructor(private readonly swing: Swing) {}

  @Field(() => AssumptionType, { description: "The assumption." })
  get assumption(): AssumptionType {
    return new AssumptionType(this.swing.assumption);
  }

  @Field(() => SwingEndType, { description: "With the assumption at the least it could be." })
  get low(): SwingEndType {
    return new SwingEndType(this.swing.low);
  }

  @Field(() => SwingEndType, { description: "With the assumption at the most it could be." })
  get high(): SwingEndType {
    return new SwingEndType(this.swing.high);
  }
}
