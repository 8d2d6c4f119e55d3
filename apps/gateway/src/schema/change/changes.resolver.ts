import { listChanges, selectAreas, workforceDay, type Change, type Release } from "@plumbline/domain";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { badInput } from "../../errors.js";
import type { GatewayContext } from "../context.js";
import type { Connection } from "../paging/connection.type.js";
import { mapConnection } from "../paging/map-connection.js";
import { toPageable } from "../paging/pageable.js";
import { toConnection } from "../paging/to-connection.js";
import { ReleaseType } from "../release/release.type.js";
import { parseSelection } from "../selection/select-areas.js";
import { selectIndicators } from "../selection/select-indicator.js";
import { selectReleaseByEither } from "../selection/select-release.js";
import { ChangeConnectionType, ChangeType } from "./change.type.js";
import { ChangesArgs } from "./changes.args.js";

@Resolver(() => ReleaseType)
export class ChangesResolver {
  @FieldResolver(() => ChangeConnectionType, {
    description:
      "What changed between an earlier release and this one, figure by figure: by indicator, then period, then area code.",
  })
  changes(
    @Root() { release: later }: ReleaseType,
    @Ctx() context: GatewayContext,
    @Args(() => ChangesArgs) { since, indicators, selection, ...page }: ChangesArgs,
  ): Connection<ChangeType> {
    const earlier = selectEarlier(context, later, since);
    const slugs =
      indicators == null ? {} : { indicators: selectIndicators(later, indicators).map(({ slug }) => slug) };
    const areas = selection == null ? {} : { areas: selectCodes(later, selection) };
    const listed = toPageable(listChanges(earlier, later, { ...slugs, ...areas }), keyOf);
    return mapConnection(toConnection(listed, page), (change) => new ChangeType({ earlier, later, change }));
  }
}

function selectEarlier(context: GatewayContext, later: Release, since: string): Release {
  const earlier = selectReleaseByEither(context, since);
  const newestFirst = context.releases.map(({ id }) => id);
  if (newestFirst.indexOf(earlier.id) >= newestFirst.indexOf(later.id)) return earlier;
  throw badInput(
    `Release ${earlier.version} is not earlier than ${later.version}: ask the later one what changed since.`,
  );
}

function selectCodes(release: Release, selection: NonNullable<ChangesArgs["selection"]>): readonly string[] {
  const wanted = parseSelection(release, selection);
  const days = release.periodCodes.map(workforceDay);
  return [...new Set(days.flatMap((day) => selectAreas(release.areas, wanted, day).map(({ code }) => code)))];
}

function keyOf({ indicator, period, area }: Change): string {
  return `${indicator.slug} ${period.code} ${area.code}`;
}
