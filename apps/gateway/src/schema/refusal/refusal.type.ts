import { Field, ObjectType } from "type-graphql";

@ObjectType("Refusal", {
  description: "Why a method gave no answer, or not all of it, and what would change that.",
  simpleResolvers: true,
})
export class RefusalType {
  @Field(() => String, { description: "A stable word for programs." })
  readonly code!: string;

  @Field(() => String, { description: "The reason, for people." })
  readonly sentence!: string;
}
