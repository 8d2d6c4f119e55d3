import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from "graphql";
import { generateValue, type Material } from "./values.ts";

/** A question as a client would send it. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Draft extends Material {
  readonly schema: GraphQLSchema;
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
  readonly fragments: string[];
  names: number;
}

/** Writes a question that a schema's own fields and arguments allow: with variables, fragments, aliases and directives. */
export function generateQuestion(schema: GraphQLSchema, material: Material): Question {
  const query = schema.getQueryType();
  if (query == null) throw new Error("The schema has no queries.");
  const draft: Draft = { ...material, schema, declared: [], variables: {}, fragments: [], names: 0 };
  const set = writeSet(query, draft, 0);
  const declared = draft.declared.length === 0 ? "" : `(${draft.declared.join(", ")})`;
  return { query: [`query Q${declared} ${set}`, ...draft.fragments].join("\n"), variables: draft.variables };
}

function writeSet(type: GraphQLCompositeType, draft: Draft, depth: number): string {
  const { choices, schema } = draft;
  const fields = isUnionType(type) ? [] : Object.values(type.getFields());
  const open = fields.filter((field) => depth < draft.deepest || !isCompositeType(getNamedType(field.type)));
  const selections =
    open.length === 0 ? ["__typename"] : pick(open, draft).map((field) => writeField(field, draft, depth));
  if (isAbstractType(type) && depth < draft.deepest) {
    for (const each of schema.getPossibleTypes(type)) {
      if (choices.happens(0.6)) selections.push(`... on ${each.name} ${writeSet(each, draft, depth + 1)}`);
    }
  }
  if (choices.happens(0.1)) selections.push("__typename");
  if (choices.happens(0.1))
    selections.push(`...${writeDirective(draft)} ${writeSet(type, draft, draft.deepest)}`);
  if (choices.happens(0.1)) selections.push(`...${writeFragment(type, draft)}${writeDirective(draft)}`);
  return `{ ${selections.join(" ")} }`;
}

function pick<Item>(items: readonly Item[], { choices }: Draft): readonly Item[] {
  const chosen = items.filter(() => choices.happens(2.5 / items.length));
  return chosen.length > 0 ? chosen : [choices.oneOf(items)];
}

function writeField(field: GraphQLField<unknown, unknown>, draft: Draft, depth: number): string {
  const asked = field.args.flatMap((argument) => {
    const value = generateValue(argument, draft);
    if (value === undefined) return [];
    if (!draft.choices.happens(0.3)) return [`${argument.name}: ${value.literal}`];
    return [`${argument.name}: $${declare(String(argument.type), value.json, draft)}`];
  });
  const type = getNamedType(field.type);
  const named =
    asked.length > 0 || draft.choices.happens(0.1) ? `a${(draft.names += 1)}: ${field.name}` : field.name;
  const words = asked.length === 0 ? "" : `(${asked.join(", ")})`;
  const set = isCompositeType(type) ? ` ${writeSet(type, draft, depth + 1)}` : "";
  return `${named}${words}${writeDirective(draft)}${set}`;
}

function writeDirective(draft: Draft): string {
  if (!draft.choices.happens(0.1)) return "";
  const name = draft.choices.oneOf(["include", "skip"]);
  const on = draft.choices.happens(0.5);
  const condition = draft.choices.happens(0.5) ? `$${declare("Boolean!", on, draft)}` : `${on}`;
  return ` @${name}(if: ${condition})`;
}

function writeFragment(type: GraphQLCompositeType, draft: Draft): string {
  const name = `F${(draft.names += 1)}`;
  draft.fragments.push(`fragment ${name} on ${type.name} ${writeSet(type, draft, draft.deepest)}`);
  return name;
}

function declare(type: string, json: unknown, draft: Draft): string {
  const name = `v${(draft.names += 1)}`;
  draft.declared.push(`$${name}: ${type}`);
  draft.variables[name] = json;
  return name;
}
