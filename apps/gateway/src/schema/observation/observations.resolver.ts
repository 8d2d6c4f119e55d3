import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../paging/connection.type.js";

import { mapConnection } from "../paging/map-connection.js";
import { toConnection } from "../paging/to-connection.js";
import { ReleaseType } from "../release/release.type.js";
import { parseSelection } from "../selection/select-areas.js";
import { selectIndicators } from "../selection/select-indicator.js";
import { selectPeriodCodes } from "../selection/select-period.js";
import { listObservations } from "./observation-places.js";
import { ObservationConnectionType, ObservationType } from "./observation.type.js";
import { ObservationsArgs } from "./observations.args.js";

@Resolver(() => ReleaseType)
export class ObservationsResolver {
  @FieldResolver(() => ObservationConnectionType, {
    description:
      "Every observation that matches, by indicator, then period, then area code: the bulk read. Areas are those of each period; a place without a figure is an observation with its reason.",
  })
  observations(
    @Root() { release }: ReleaseType,
    @Args(() => ObservationsArgs) { indicators, selection, periods, ...page }: ObservationsArgs,
  ): Connection<ObservationType> {
    const listed = listObservations(release, {
      indicators: selectIndicators(release, indicators),
      periodCodes: selectPeriodCodes(release, periods),
      selection: parseSelection(release, selection),
    });
    return mapConnection(
      toConnection(listed, page),
      (observation) => new ObservationType(release, observation),
    );
  }
}
