import type { Source, SourceKind, Standing } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import type { Optional } from "../optional.js";
import { DateScalar } from "../scalars/scalars.js";
import { SourceKindEnum } from "./source-kind.enum.js";
import { SourceStandingEnum } from "./source-standing.enum.js";

@ObjectType("Source", {
  description: "Where figures come from, and under which licence they may be used.",
  simpleResolvers: true,
})
export class SourceType implements Pick<Source, "slug" | "name" | "publisher" | "url" | "licence" | "kind"> {
  @Field(() => String, { description: "A short name for programs, the same in every release." })
  readonly slug!: string;

  @Field(() => String, { description: "The publication's title." })
  readonly name!: string;

  @Field(() => String, { description: "Who published it." })
  readonly publisher!: string;

  @Field(() => String, { description: "Where it can be read in full." })
  readonly url!: string;

  @Field(() => String, { description: "The licence, to be named wherever figures are shown." })
  readonly licence!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day of publication. Null where the publisher's day is not known to us.",
  })
  readonly publishedOn?: Optional<string>;

  @Field(() => String, {
    nullable: true,
    description: "Which edition of the source, in the publisher's words.",
  })
  readonly vintage?: Optional<string>;

  @Field(() => SourceKindEnum, { description: "What kind of claim its figures are." })
  readonly kind!: SourceKind;

  @Field(() => SourceStandingEnum, {
    nullable: true,
    description:
      "How near a cited page stands to the facts. Null for a data set, which is its own authority.",
  })
  readonly standing?: Optional<Standing>;
}
