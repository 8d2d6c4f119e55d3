import { Ctx, Query, Resolver } from "type-graphql";
import { limits } from "../../limits/limits.js";
import type { RequestContext } from "../request-context.js";
import { ApiLimitsType } from "./api-limits.type.js";

@Resolver()
export class ApiLimitsResolver {
  @Query(() => ApiLimitsType, { description: "The limits that apply to this caller, now." })
  apiLimits(@Ctx() { requestsPerMinute, remaining, caller }: RequestContext): ApiLimitsType {
    return { ...limits, requestsPerMinute, remaining, role: caller.key?.role ?? null };
  }
}
