import { rules, type Rule } from "@plumbline/domain";
import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GatewayContext } from "../context.js";
import { RuleType } from "./rule.type.js";

@Resolver(() => RuleType)
export class RuleResolver {
  @Query(() => [RuleType], {
    description: "Every rule that a verdict or an interval can name, in reading order.",
  })
  rules(): readonly Rule[] {
    return rules;
  }

  @FieldResolver(() => String, { description: "Where the rule is explained to readers." })
  url(@Root() rule: Rule, @Ctx() { dashboardUrl }: GatewayContext): string {
    return `${dashboardUrl}/methodology/${rule.slug}`;
  }
}
