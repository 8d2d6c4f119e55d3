import { findFunnel } from "@plumbline/domain";
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { ReleaseType } from "../release/release.type.js";
import { selectAreasOf } from "../selection/select-areas.js";
import { selectIndicator } from "../selection/select-indicator.js";
import { selectPeriod } from "../selection/select-period.js";
import { FunnelArgs } from "./funnel.args.js";
import { FunnelType } from "./funnel.type.js";

@Resolver(() => ReleaseType)
export class FunnelResolver {
  @FieldResolver(() => FunnelType, {
    description:
      "Which areas are unusual, once their size and the differences between areas are allowed for.",
  })
  funnel(@Root() { release }: ReleaseType, @Args(() => FunnelArgs) asked: FunnelArgs): FunnelType {
    const indicator = selectIndicator(release, asked.indicator);
    const period = selectPeriod(release, indicator, asked.period);
    const areas = selectAreasOf(asked.selection, { release, day: period.end });
    return new FunnelType(
      release,
      findFunnel(release, { indicator, period, areas, adjusted: asked.adjusted }),
    );
  }
}
