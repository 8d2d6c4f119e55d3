import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { Scope } from "./policies.js";

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: { readonly [name: string]: unknown };
}

/** Fields at the root whose answer is of this moment, or of one caller. */
const neverKept: ReadonlySet<string> = new Set(["apiLimits", "scenarioProgress"]);

/** Scopes of operations whatever their variables. */
const steady = new WeakMap<OperationDefinitionNode, Scope>();

/** What an operation depends on: pinned only where every field at its root names its release. */
export function chooseScope(asked: Asked): Scope {
  const known = steady.get(asked.operation);
  if (known !== undefined) return known;
  const fields = listRootFields(asked.document, asked.operation.selectionSet);
  const scope = findWidest(fields.map((field) => toScope(field, asked)));
  if (!fields.some(hasVariable)) steady.set(asked.operation, scope);
  return scope;
}

function findWidest(scopes: readonly Scope[]): Scope {
  if (scopes.includes("nobody")) return "nobody";
  return scopes.includes("latest") ? "latest" : "pinned";
}

function hasVariable({ arguments: given = [] }: FieldNode): boolean {
  return given.some(({ value }) => value.kind === Kind.VARIABLE);
}

function toScope(field: FieldNode, { schema, operation, variables }: Asked): Scope {
  const name = field.name.value;
  if (neverKept.has(name)) return "nobody";
  if (name === "node" || name === "nodes" || name === "__typename") return "pinned";
  const definition = schema.getQueryType()?.getFields()[name];
  if (name !== "release" || definition === undefined) return "latest";
  const { coerced } = hasVariable(field)
    ? getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables })
    : { coerced: {} };
  if (coerced === undefined) return "latest";
  const { id, version } = getArgumentValues(definition, field, coerced);
  return id == null && version == null ? "latest" : "pinned";
}

function listRootFields(document: DocumentNode, root: SelectionSetNode): readonly FieldNode[] {
  const seen = new Set<string>();
  const list = (set: SelectionSetNode): readonly FieldNode[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return list(selection.selectionSet);
      const name = selection.name.value;
      if (seen.has(name)) return [];
      seen.add(name);
      return document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name
          ? list(definition.selectionSet)
          : [],
      );
    });
  return list(root);
}
