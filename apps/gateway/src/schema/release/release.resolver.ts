import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GatewayContext } from "../context.js";
import type { Connection } from "../paging/connection.type.js";
import { toPageable } from "../paging/pageable.js";
import { toConnection } from "../paging/to-connection.js";
import { selectRelease } from "../selection/select-release.js";
import { ReleaseArgs } from "./release.args.js";
import { ReleaseConnectionType, ReleaseType } from "./release.type.js";
import { ReleasesArgs } from "./releases.args.js";

@Resolver(() => ReleaseType)
export class ReleaseResolver {
  @Query(() => ReleaseType, {
    nullable: true,
    description:
      "The published data: the latest release, or the one that `id` or `version` pins. One that does not exist is a NOT_FOUND error that names the nearest, never another release.",
  })
  release(@Ctx() context: GatewayContext, @Args(() => ReleaseArgs) named: ReleaseArgs): ReleaseType {
    return new ReleaseType(selectRelease(context, named));
  }

  @Query(() => ReleaseConnectionType, { description: "Every release, newest first." })
  releases(
    @Ctx() { releases }: GatewayContext,
    @Args(() => ReleasesArgs) page: ReleasesArgs,
  ): Connection<ReleaseType> {
    const listed = releases.map((release) => new ReleaseType(release));
    return toConnection(
      toPageable(listed, ({ id }) => id),
      page,
    );
  }

  @FieldResolver(() => ReleaseType, {
    nullable: true,
    description: "The release that this one replaced as the latest. Null for the first.",
  })
  supersedes(@Root() { release }: ReleaseType, @Ctx() { releases }: GatewayContext): ReleaseType | null {
    const earlier = releases.find(({ id }) => id === release.supersedes);
    return earlier === undefined ? null : new ReleaseType(earlier);
  }
}
