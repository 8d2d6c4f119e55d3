import {
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Choices } from "./choices.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A value for an argument, as a document writes it and as JSON carries it. */
export interface Value {
  readonly literal: string;
  readonly json: unknown;
}

const nothing: Value = { literal: "null", json: null };

export interface Material {
  readonly choices: Choices;
  readonly vocabulary: Vocabulary;
  /** How often a value is not what its argument means. */
  readonly oddity: number;
  /** How many levels of objects a question has at most. */
  readonly deepest: number;
}

const numbers: readonly number[] = [0, 1, 2, 3, 5, 14.9, 100];
export const odd: readonly unknown[] = [
  "",
  "\u0000",
  "’; drop table figures; --",
  "🟰".repeat(50),
  "__proto__",
  "constructor",
  "x".repeat(2_000),
  -1,
  1e308,
  2 ** 31,
  0.1,
  true,
  [],
  [[]],
  {},
  { toString: "x" },
  null,
];

/** What may stand in the place of an argument or an input field; undefined where nothing need. */
export function generateValue(
  place: GraphQLArgument | GraphQLInputField,
  material: Material,
): Value | undefined {
  const { choices, oddity } = material;
  const optional = !isNonNullType(place.type) || place.defaultValue !== undefined;
  if (optional && choices.happens(0.5)) return undefined;
  if (choices.happens(oddity)) return toLiteral(choices.oneOf(odd));
  return generateOf(place.type, place.name, material);
}

function generateOf(given: GraphQLInputType, name: string, material: Material): Value {
  const { choices, vocabulary } = material;
  const type = getNullableType(given);
  if (type === given && choices.happens(0.05)) return nothing;
  if (isListType(type)) {
    const items = Array.from({ length: choices.upTo(4) }, () => generateOf(type.ofType, name, material));
    return {
      literal: `[${items.map(({ literal }) => literal).join(", ")}]`,
      json: items.map(({ json }) => json),
    };
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const value = generateValue(field, material);
      return value === undefined ? [] : [{ name: field.name, value }];
    });
    const literal = fields.map((field) => `${field.name}: ${field.value.literal}`).join(", ");
    return {
      literal: `{ ${literal} }`,
      json: Object.fromEntries(fields.map((each) => [each.name, each.value.json])),
    };
  }
  if (isEnumType(type)) {
    const chosen = choices.oneOf(type.getValues()).name;
    return { literal: chosen, json: chosen };
  }
  if (type.name === "Boolean") return toLiteral(choices.happens(0.5));
  if (type.name === "Int") return toLiteral(choices.upTo(30));
  if (type.name === "Float") return toLiteral(choices.oneOf(numbers));
  return toLiteral(choices.oneOf(vocabulary[name] ?? ["turnover"]));
}

function toLiteral(json: unknown): Value {
  return { literal: writeLiteral(json), json };
}

function writeLiteral(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(writeLiteral).join(", ")}]`;
  if (typeof json !== "object" || json === null) return JSON.stringify(json);
  return `{ ${Object.entries(json)
    .map(([name, value]) => `${name}: ${writeLiteral(value)}`)
    .join(", ")} }`;
}
