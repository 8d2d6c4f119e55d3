import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { PageInfoType } from "./page-info.type.js";

export interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

/** One page of a list, in the shape Relay gave it. */
export interface Connection<Item> {
  readonly edges: readonly Edge<Item>[];
  readonly nodes: readonly Item[];
  readonly pageInfo: PageInfoType;
  readonly totalCount: number;
}

interface ConnectionWords {
  readonly name: string;
  readonly singular: string;
  readonly plural: string;
}

/** Makes the connection and edge types of a list, each named and described after what it holds. */
export function toConnectionType<Item extends object>(
  { name, singular, plural }: ConnectionWords,
  nodeType: () => ClassType<Item>,
): ClassType<Connection<Item>> {
  @ObjectType(`${name}Edge`, {
    description: `One ${singular} and where it stands in its list.`,
    simpleResolvers: true,
  })
  class EdgeType implements Edge<Item> {
    @Field(() => String, { description: `Opaque. As \`after\` it continues behind this ${singular}.` })
    readonly cursor!: string;

    @Field(nodeType, { description: `The ${singular}.` })
    readonly node!: Item;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of ${plural}, in an order that does not change within a release.`,
    simpleResolvers: true,
  })
  class ConnectionType implements Connection<Item> {
    @Field(() => [EdgeType], { description: `The ${plural} of this page, each with its cursor.` })
    readonly edges!: readonly EdgeType[];

    @Field(() => [nodeType()], { description: `The ${plural} of this page, without cursors.` })
    readonly nodes!: readonly Item[];

    @Field(() => PageInfoType, { description: "Where this page lies in the whole list." })
    readonly pageInfo!: PageInfoType;

    @Field(() => Int, { description: `How many ${plural} match in all, on every page together.` })
    readonly totalCount!: number;
  }

  return ConnectionType;
}
