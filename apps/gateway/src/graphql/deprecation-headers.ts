import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from "graphql";

interface Farewell {
  readonly since: Date;
  readonly until: Date;
}

const form = /^Since (?<since>\d{4}-\d{2}-\d{2}), until (?<until>\d{4}-\d{2}-\d{2}): /;

/** Says in the headers of an answer that it holds a deprecated field: since when (RFC 9745), and when the first goes (RFC 8594). */
export function deprecationHeaders(): ApolloServerPlugin {
  const known = new WeakMap<DocumentNode, readonly Farewell[]>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ schema, document, operation, response }) => {
          if (document === undefined || operation === undefined) return Promise.resolve();
          const farewells = known.get(document) ?? listFarewells(schema, document);
          known.set(document, farewells);
          const [first] = farewells.toSorted((a, b) => a.until.getTime() - b.until.getTime());
          if (first !== undefined) {
            response.http.headers.set("deprecation", `@${first.since.getTime() / 1000}`);
            response.http.headers.set("sunset", first.until.toUTCString());
          }
          return Promise.resolve();
        },
      }),
  };
}

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
