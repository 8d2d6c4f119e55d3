import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { rejecting } from "./rejecting.js";

type Storage = ReturnType<typeof getMetadataStorage>;
type ObjectMetadata = Storage["objectTypes"][number];
type FieldMetadata = NonNullable<ObjectMetadata["fields"]>[number];
type ResolverMetadata = Storage["fieldResolvers"][number] | Storage["queries"][number];
type Parameter = NonNullable<ResolverMetadata["params"]>[number];
type Resolve = GraphQLFieldResolver<unknown, unknown>;

/**
 * Lets a schema call the methods that were written, and read the getters, straight. TypeGraphQL goes through injection,
 * middleware and validation at every field, of which this gateway has none, and makes a promise of every argument.
 * A resolver that wants more than root, arguments and context keeps TypeGraphQL's way.
 */
export function withDirectCalls(schema: GraphQLSchema): GraphQLSchema {
  const { objectTypes, fieldResolvers, queries } = getMetadataStorage();
  const made = new Map<object, object>();
  for (const metadata of objectTypes) {
    const fields = fieldsOf(schema, metadata.name);
    for (const field of listFields(metadata)) {
      const shown = fields[field.schemaName];
      if (shown === undefined) continue;
      const written = fieldResolvers.find(
        ({ getObjectType, methodName }) => getObjectType?.() === field.target && methodName === field.name,
      );
      if (written === undefined || isGetter(field)) delete shown.resolve;
      else replaceResolver(shown, toCall(written, made));
    }
  }
  const roots = fieldsOf(schema, schema.getQueryType()?.name ?? "");
  for (const query of queries) {
    const shown = roots[query.schemaName];
    if (shown !== undefined) replaceResolver(shown, toCall(query, made));
  }
  return schema;
}

function replaceResolver(field: GraphQLField<unknown, unknown>, resolve: Resolve | undefined): void {
  if (resolve !== undefined) field.resolve = resolve;
}

function fieldsOf(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name);
  return isObjectType(type) ? type.getFields() : {};
}

/** A type's own fields and those of its interfaces. */
function listFields({ fields = [], interfaceClasses = [] }: ObjectMetadata): readonly FieldMetadata[] {
  const { interfaceTypes } = getMetadataStorage();
  const inherited = interfaceTypes.filter(({ target }) => interfaceClasses.includes(target));
  return [...inherited.flatMap((each) => each.fields ?? []), ...fields];
}

function isGetter({ target, name }: FieldMetadata): boolean {
  return Object.getOwnPropertyDescriptor(target.prototype, name)?.get !== undefined;
}

function toCall(
  { target, methodName, params = [], middlewares = [] }: ResolverMetadata,
  made: Map<object, object>,
): Resolve | undefined {
  const readers = params.toSorted((a, b) => a.index - b.index).map(toReader);
  const known = readers.filter((read) => read !== undefined);
  if (middlewares.length > 0 || known.length < readers.length) return undefined;
  const instance: object = made.get(target) ?? Reflect.construct(target, []);
  made.set(target, instance);
  const method: unknown = Reflect.get(instance, methodName);
  if (typeof method !== "function") return undefined;
  const call: Resolve = (root, asked, context) =>
    Reflect.apply(
      method,
      instance,
      known.map((read) => read(root, asked, context)),
    );
  return rejecting(call);
}

type Reader = (root: unknown, asked: Readonly<Record<string, unknown>>, context: unknown) => unknown;

function toReader(parameter: Parameter): Reader | undefined {
  switch (parameter.kind) {
    case "root":
      return parameter.propertyName === undefined ? (root) => root : undefined;
    case "context":
      return parameter.propertyName === undefined ? (_root, _asked, context) => context : undefined;
    case "arg": {
      const { name } = parameter;
      return (_root, asked) => asked[name];
    }
    case "args":
      return (_root, asked) => asked;
    default:
      return undefined;
  }
}
