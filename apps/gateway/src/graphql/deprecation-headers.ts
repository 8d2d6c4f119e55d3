import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from "graphql";

interface Farewell {
  readonly since: Date;
  readonly until: Date;
}

const form = /^Since (?<since>\d{4}-\d{2}-\d{2}), until (?<until>\d{4}-\d{2}-\d{2}): /;

const known = new WeakMap<DocumentNode, Readonly<Record<string, string>>>();

/** The headers that tell of a deprecated field in a valid document: since when (RFC 9745), and when the first goes (RFC 8594). */
export function findFarewell(
  schema: GraphQLSchema,
  document: DocumentNode,
): Readonly<Record<string, string>> {
  const before = known.get(document);
  if (before !== undefined) return before;
  const [first] = listFarewells(schema, document).toSorted((a, b) => a.until.getTime() - b.until.getTime());
  const headers =
    first === undefined
      ? {}
      : { deprecation: `@${first.since.getTime() / 1000}`, sunset: first.until.toUTCString() };
  known.set(document, headers);
  return headers;
}

/** Says in the headers of an answer that it holds a deprecated field. */
export const deprecationHeaders: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ schema, document, operation, response }) => {
        if (document !== undefined && operation !== undefined) {
          for (const [name, value] of Object.entries(findFarewell(schema, document))) {
            response.http.headers.set(name, value);
          }
        }
        return Promise.resolve();
      },
    }),
};

function listFarewells(schema: GraphQLSchema, document: DocumentNode): readonly Farewell[] {
  const types = new TypeInfo(schema);
  const reasons: (string | null | undefined)[] = [];
  const look = {
    Field: () => void reasons.push(types.getFieldDef()?.deprecationReason),
    Argument: () => void reasons.push(types.getArgument()?.deprecationReason),
    EnumValue: () => void reasons.push(types.getEnumValue()?.deprecationReason),
  };
  visit(document, visitWithTypeInfo(types, look));
  return reasons.flatMap((reason) => {
    const { since, until } = form.exec(reason ?? "")?.groups ?? {};
    return since === undefined || until === undefined
      ? []
      : [{ since: new Date(since), until: new Date(until) }];
  });
}
