import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLCompositeType,
  type GraphQLField,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { Asked } from "../caching/choose-scope.js";
import { limits } from "./limits.js";
import { fieldCosts, listSizeOtherwise, listSizes } from "./list-sizes.js";

/** How much a selection asks for: objects, each counted as often as its lists can repeat it, and levels of fields. */
export interface Measured {
  readonly cost: number;
  readonly depth: number;
}

type Variables = Record<string, unknown>;

const nothing: Measured = { cost: 0, depth: 0 };

/** Measures of operations whatever their variables. */
const steady = new WeakMap<OperationDefinitionNode, Measured>();

/** Measures an operation without running it: once, unless one of its variables may change what it asks for. */
export function measureOperation(asked: Asked): Measured {
  const known = steady.get(asked.operation);
  if (known !== undefined) return known;
  const { measured, varies } = measure(asked);
  if (!varies) steady.set(asked.operation, measured);
  return measured;
}

/** Introspection counts nothing; a fragment is measured once for each page size it is met with. */
function measure({ schema, document, operation, variables }: Asked) {
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  const known = new Map<string, Measured>();
  let varies = false;

  const measureSet = (set: SelectionSetNode, parent: GraphQLCompositeType, page: number): Measured =>
    set.selections
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return measureField(selection, parent, page);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value, page);
        const condition = schema.getType(selection.typeCondition?.name.value ?? parent.name);
        return isCompositeType(condition) ? measureSet(selection.selectionSet, condition, page) : nothing;
      })
      .reduce(add, nothing);

  const measureFragment = (name: string, page: number): Measured => {
    const key = `${name} ${page}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    const condition = schema.getType(fragment?.typeCondition.name.value ?? "");
    const measured =
      fragment !== undefined && isCompositeType(condition)
        ? measureSet(fragment.selectionSet, condition, page)
        : nothing;
    known.set(key, measured);
    return measured;
  };

  const measureField = (field: FieldNode, parent: GraphQLCompositeType, page: number): Measured => {
    const name = field.name.value;
    const definition = isUnionType(parent) ? undefined : parent.getFields()[name];
    if (name.startsWith("__") || definition === undefined) return nothing;
    const known = fieldCosts[`${parent.name}.${name}`] ?? 0;
    const sized = typeof known === "function" || definition.args.some((each) => sizes.has(each.name));
    const asked = sized ? readArguments(definition, field, coerced) : {};
    varies ||= sized && hasVariable(field);
    const own = typeof known === "number" ? known : known(asked);
    const type = getNamedType(definition.type);
    if (field.selectionSet === undefined || !isCompositeType(type)) return { cost: own, depth: 1 };
    const times = findListSize(definition, parent, { page, asked });
    const inside = measureSet(field.selectionSet, type, findPageSize(asked));
    return { cost: own + times * (1 + inside.cost), depth: 1 + inside.depth };
  };

  const measured = measureSet(operation.selectionSet, schema.getQueryType() ?? operationType(), 1);
  return { measured, varies };
}

/** The arguments that say how long a list is. */
const sizes: ReadonlySet<string> = new Set(["first", "ids"]);

function hasVariable(field: FieldNode): boolean {
  let found = false;
  const note = () => {
    found = true;
  };
  for (const argument of field.arguments ?? []) visit(argument, { Variable: note });
  return found;
}

function operationType(): never {
  throw new Error("The schema has no queries.");
}

function add(one: Measured, other: Measured): Measured {
  return { cost: one.cost + other.cost, depth: Math.max(one.depth, other.depth) };
}

function readArguments(
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
  variables: Variables,
): Variables {
  try {
    return getArgumentValues(definition, field, variables);
  } catch {
    return {};
  }
}

/** The page that a connection was asked for; one above the cap is refused by the field itself, with advice. */
function findPageSize({ first }: Variables): number {
  return typeof first === "number" ? Math.min(Math.max(first, 1), limits.maxPageSize) : limits.maxPageSize;
}

interface Place {
  readonly page: number;
  readonly asked: Variables;
}

function findListSize(
  { name, type }: GraphQLField<unknown, unknown>,
  parent: GraphQLCompositeType,
  { page, asked }: Place,
): number {
  if (!isListType(getNullableType(type))) return 1;
  if (parent.name.endsWith("Connection")) return page;
  const ids: unknown = asked["ids"];
  if (Array.isArray(ids)) return Math.min(ids.length, limits.maxPageSize);
  return listSizes[`${parent.name}.${name}`] ?? listSizeOtherwise;
}
