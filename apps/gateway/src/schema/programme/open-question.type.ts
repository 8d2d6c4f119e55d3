import type { OpenQuestion } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";

@ObjectType("OpenQuestion", {
  description: "Something about a programme that nobody has published, or that has not been found.",
  simpleResolvers: true,
})
export class OpenQuestionType implements OpenQuestion {
  @Field(() => String, { description: "A short name for programs." })
  readonly slug!: string;

  @Field(() => String, { description: "What is not known." })
  readonly question!: string;

  @Field(() => String, { description: "What is known in its place, and where the answer would be." })
  readonly answer!: string;
}
