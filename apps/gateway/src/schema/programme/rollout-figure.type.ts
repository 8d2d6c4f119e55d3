import { shorthand, type ChanceInterval, type MissingReason, type Value } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { IntervalType } from "../observation/interval.type.js";
import { MissingType } from "../observation/missing.type.js";

const explanations: Partial<Record<MissingReason, string>> = {
  suppressed: "Held back so that nobody can be recognised, not even by subtraction.",
  "not-published": "Never published below region, so that nobody can subtract who failed.",
  "low-reliability": "A share of fewer than twenty people is not given.",
  "not-applicable": "Nobody works there at this level.",
  unavailable: "No return was made.",
};

@ObjectType("RolloutFigure", {
  description:
    "One figure of published returns: a count to the nearest five or a whole percent, or why there is none.",
})
export class RolloutFigureType {
  constructor(
    private readonly published: Value,
    private readonly chance?: ChanceInterval,
  ) {}

  @Field(() => Float, { nullable: true, description: "The figure. Null where `missing` says why." })
  get value(): number | null {
    return this.published.known ? this.published.number : null;
  }

  @Field(() => MissingType, {
    nullable: true,
    description: "Why there is no figure. Null where there is one.",
  })
  get missing(): MissingType | null {
    if (this.published.known) return null;
    const { reason } = this.published;
    const { symbol, explanation } = shorthand[reason];
    return { reason, symbol, explanation: explanations[reason] ?? explanation };
  }

  @Field(() => IntervalType, {
    nullable: true,
    description: "How far chance could have moved a share, by its rounded counts. Null for counts.",
  })
  get interval(): IntervalType | null {
    return this.chance === undefined ? null : new IntervalType(this.chance);
  }
}
