import { figureKey, listFigures } from "@plumbline/domain";
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../paging/connection.type.js";
import { mapConnection } from "../paging/map-connection.js";
import { PageArgs } from "../paging/page.args.js";
import { toPageable } from "../paging/pageable.js";
import { toConnection } from "../paging/to-connection.js";
import { ProgrammeType } from "./programme.type.js";
import { ReportedFigureConnectionType, ReportedFigureType } from "./reported-figure.type.js";

@Resolver(() => ProgrammeType)
export class ProgrammeFiguresResolver {
  @FieldResolver(() => ReportedFigureConnectionType, {
    description:
      "Published figures, oldest first, each with scope, qualifier and source; among them those we compute, marked as ours.",
  })
  figures(
    @Root() { release, programme }: ProgrammeType,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<ReportedFigureType> {
    const listed = toPageable(listFigures(release, programme.slug), figureKey);
    return mapConnection(toConnection(listed, page), (figure) => new ReportedFigureType(release, figure));
  }
}
