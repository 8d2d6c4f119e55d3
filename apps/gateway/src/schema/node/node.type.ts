import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType("Node", { description: "Something that `node` finds again by its id." })
export abstract class NodeType {
  @Field(() => ID, {
    description:
      "Opaque and stable: it names the thing in the release it was read from, for as long as that release is held.",
  })
  readonly id!: string;
}
