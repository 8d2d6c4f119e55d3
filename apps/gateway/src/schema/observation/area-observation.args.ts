import { ArgsType, Field } from "type-graphql";
import type { Optional } from "../optional.js";

@ArgsType()
export class AreaObservationArgs {
  @Field(() => String, { description: "The indicator's slug." })
  readonly indicator!: string;

  @Field(() => String, {
    nullable: true,
    description: "The period's code; the latest unless another is named.",
  })
  readonly period?: Optional<string>;
}
