import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { outOfTime } from "../errors.js";
import { rejecting } from "../graphql/rejecting.js";
import type { RequestContext } from "../schema/request-context.js";
import { fieldCosts } from "./list-sizes.js";

/** Lets the dearer fields of a schema refuse to begin once a request has had its time. */
export function withDeadline(schema: GraphQLSchema): GraphQLSchema {
  for (const place of Object.keys(fieldCosts)) {
    const [typeName = "", fieldName = ""] = place.split(".");
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) throw new Error(`There is no field ${place} to be given a deadline.`);
    const resolve = field.resolve ?? defaultFieldResolver;
    const resolveInTime: GraphQLFieldResolver<unknown, RequestContext> = (source, asked, context, info) => {
      if (Date.now() > context.deadline) throw outOfTime();
      return resolve(source, asked, context, info);
    };
    field.resolve = rejecting(resolveInTime);
  }
  return schema;
}
