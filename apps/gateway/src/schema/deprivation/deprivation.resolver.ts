import { findDeprivationGap } from "@plumbline/domain";
import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import type { Optional } from "../optional.js";
import { ReleaseType } from "../release/release.type.js";
import { selectAreasOf } from "../selection/select-areas.js";
import { selectIndicator } from "../selection/select-indicator.js";
import { selectPeriod } from "../selection/select-period.js";
import { DeprivationGapType } from "./deprivation-gap.type.js";

@Resolver(() => ReleaseType)
export class DeprivationResolver {
  @FieldResolver(() => DeprivationGapType, {
    description: "The gap on an indicator between the most and least deprived authorities.",
  })
  deprivation(
    @Root() { release }: ReleaseType,
    @Arg("indicator", () => String, { description: "The slug of the indicator." }) slug: string,
    @Arg("period", () => String, {
      nullable: true,
      description: "The period's code; the latest unless another is named.",
    })
    code: Optional<string>,
  ): DeprivationGapType {
    const indicator = selectIndicator(release, slug);
    const period = selectPeriod(release, indicator, code);
    const areas = selectAreasOf(null, { release, day: period.end });
    return new DeprivationGapType(release, findDeprivationGap(release, { indicator, period, areas }));
  }
}
