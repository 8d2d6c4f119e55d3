import type { MissingReason } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { MissingReasonEnum } from "./missing-reason.enum.js";

@ObjectType("Missing", {
  description: "Why there is no figure: the publisher's shorthand, and what it means here.",
  simpleResolvers: true,
})
export class MissingType {
  @Field(() => MissingReasonEnum, { description: "The reason." })
  readonly reason!: MissingReason;

  @Field(() => String, { description: "The shorthand as printed; a dash where nothing was printed at all." })
  readonly symbol!: string;

  @Field(() => String, {
    description: "What the reason means to a reader, with what is known about this very figure.",
  })
  readonly explanation!: string;
}
