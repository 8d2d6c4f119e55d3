import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

interface Part {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
}

function listParts(type: GraphQLNamedType): readonly Part[] {
  if (isEnumType(type)) return type.getValues();
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    return Object.values(type.getFields());
  }
  return [];
}

/** What the later schema has that the earlier had not: types, fields and values, and what has since been deprecated. */
export function listAdditions(earlier: GraphQLSchema, later: GraphQLSchema): readonly string[] {
  const types = Object.values(later.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  return types.flatMap((type) => {
    const before = earlier.getType(type.name);
    if (before === undefined) return [`New type \`${type.name}\`.`];
    const known = new Map(listParts(before).map((part) => [part.name, part]));
    return listParts(type).flatMap(({ name, deprecationReason }) => {
      const part = known.get(name);
      if (part === undefined) return [`New: \`${type.name}.${name}\`.`];
      const reason = part.deprecationReason == null ? deprecationReason : undefined;
      return reason == null ? [] : [`Deprecated: \`${type.name}.${name}\`. ${reason}`];
    });
  });
}
