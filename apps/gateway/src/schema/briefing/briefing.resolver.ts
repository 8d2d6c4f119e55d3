import { englandCode, makeBriefing } from "@plumbline/domain";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GatewayContext } from "../context.js";
import type { Optional } from "../optional.js";
import { ReleaseType } from "../release/release.type.js";
import { AreaCodeScalar } from "../scalars/scalars.js";
import { findGround } from "./ground.js";
import { BriefingType } from "./briefing.type.js";
import { selectBriefingArea } from "./select-briefing-area.js";

@Resolver(() => ReleaseType)
export class BriefingResolver {
  @FieldResolver(() => BriefingType, {
    description:
      "A brief about an area; England unless another is named. Of an abolished authority, or of a member of a joint return, there is none: the error names the areas to ask for.",
  })
  briefing(
    @Root() { release }: ReleaseType,
    @Ctx() { releases, dashboardUrl }: GatewayContext,
    @Arg("area", () => AreaCodeScalar, { nullable: true, description: "The area's code." })
    code?: Optional<string>,
  ): BriefingType {
    const area = selectBriefingArea(release, code ?? englandCode);
    return new BriefingType(makeBriefing(findGround(release, releases), area), dashboardUrl);
  }
}
