import { isEnumType, isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";

const form = /^Since (?<since>\d{4}-\d{2}-\d{2}), until (?<until>\d{4}-\d{2}-\d{2}): \S/;
const leastMonths = 6;

/** Deprecations that do not say from when to when, or leave less than six months. */
export function listLooseDeprecations(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const parts = isEnumType(type) ? type.getValues() : [...fields, ...fields.flatMap(({ args }) => args)];
    return parts
      .filter(({ deprecationReason }) => deprecationReason != null && !isFair(deprecationReason))
      .map(
        ({ name }) =>
          `${type.name}.${name}: a deprecation reads “Since 2026-12-01, until 2027-06-01: use …” and leaves ${leastMonths} months.`,
      );
  });
}

function isFair(reason: string): boolean {
  const { since, until } = form.exec(reason)?.groups ?? {};
  if (since === undefined || until === undefined) return false;
  const soonest = new Date(since);
  soonest.setUTCMonth(soonest.getUTCMonth() + leastMonths);
  return new Date(until) >= soonest;
}
