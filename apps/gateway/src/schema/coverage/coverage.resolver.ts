import { listCoverage, type Coverage } from "@plumbline/domain";
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../paging/connection.type.js";
import { mapConnection } from "../paging/map-connection.js";
import { PageArgs } from "../paging/page.args.js";
import { toPageable } from "../paging/pageable.js";
import { toConnection } from "../paging/to-connection.js";
import { ReleaseType } from "../release/release.type.js";
import { CoverageConnectionType, CoverageType } from "./coverage.type.js";

@Resolver(() => ReleaseType)
export class CoverageResolver {
  @FieldResolver(() => CoverageConnectionType, {
    description:
      "Which indicator exists for which level and period, before anyone asks for an empty table: by indicator, then level, then period.",
  })
  coverage(@Root() { release }: ReleaseType, @Args(() => PageArgs) page: PageArgs): Connection<CoverageType> {
    const listed = toPageable(listCoverage(release), keyOf);
    return mapConnection(toConnection(listed, page), (coverage) => new CoverageType(release, coverage));
  }
}

function keyOf({ indicator, level, period }: Coverage): string {
  return `${indicator.slug} ${level} ${period.code}`;
}
