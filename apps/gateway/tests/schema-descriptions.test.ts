import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { schema } from "./fixtures/ask.ts";

interface Described {
  readonly place: string;
  readonly description: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): readonly Described[] {
  const own = { place: type.name, description: type.description };
  if (isEnumType(type)) {
    return [
      own,
      ...type
        .getValues()
        .map((each) => ({ place: `${type.name}.${each.name}`, description: each.description })),
    ];
  }
  if (isInputObjectType(type))
    return [
      own,
      ...Object.values(type.getFields()).map((field) => ({
        place: `${type.name}.${field.name}`,
        description: field.description,
      })),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    { place: `${type.name}.${field.name}`, description: field.description },
    ...field.args.map((arg) => ({
      place: `${type.name}.${field.name}(${arg.name})`,
      description: arg.description,
    })),
  ]);
  return type.name === "Query" ? fields : [own, ...fields];
}

const parts = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap(partsOf);

describe("the contract", () => {
  test("describes every type, field, argument and enum value in a sentence", () => {
    const undescribed = parts.filter(({ description }) => !/^\S.*[.?]$/s.test(description ?? ""));
    expect(undescribed.map(({ place }) => place)).toEqual([]);
    expect(parts.length).toBeGreaterThan(200);
  });

  test("offers no way to change anything", () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  test("gives every Node a type that `node` can name", () => {
    const node = schema.getType("Node");
    const names = isInterfaceType(node)
      ? schema.getPossibleTypes(node).map((type) => getNamedType(type).name)
      : [];
    expect(names.toSorted()).toEqual(["Area", "Indicator", "Programme", "Release", "Risk"]);
  });
});
