import { findConsistency, type Period } from "@plumbline/domain";
import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import type { Optional } from "../optional.js";
import { ReleaseType } from "../release/release.type.js";
import { AreaSelectionInput } from "../selection/area-selection.input.js";
import { selectAreasOf } from "../selection/select-areas.js";
import { selectIndicator } from "../selection/select-indicator.js";
import { selectPeriod } from "../selection/select-period.js";
import { ConsistencyType } from "./consistency.type.js";

@Resolver(() => ReleaseType)
export class ConsistencyResolver {
  @FieldResolver(() => ConsistencyType, {
    description: "How alike are areas, and is the country becoming more alike?",
  })
  consistency(
    @Root() { release }: ReleaseType,
    @Arg("indicator", () => String, { description: "The slug of the indicator." }) slug: string,
    @Arg("selection", () => AreaSelectionInput, {
      nullable: true,
      description: "Which areas, taken afresh in every period: every authority unless it says otherwise.",
    })
    selection: Optional<AreaSelectionInput>,
  ): ConsistencyType {
    const indicator = selectIndicator(release, slug);
    const areasIn = (period: Period) => selectAreasOf(selection, { release, day: period.end });
    const latest = areasIn(selectPeriod(release, indicator, null));
    return new ConsistencyType(release, findConsistency(release, { indicator, areasIn }), latest);
  }
}
