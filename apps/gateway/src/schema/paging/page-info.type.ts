import { Field, ObjectType } from "type-graphql";

@ObjectType("PageInfo", {
  description: "Where a page lies in its list.",
  simpleResolvers: true,
})
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether more follows: ask again with `after: endCursor`." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether something comes before this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The first edge's cursor. Null on an empty page." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "The last edge's cursor. Null on an empty page." })
  readonly endCursor!: string | null;
}
