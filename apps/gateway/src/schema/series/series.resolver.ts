import { listSeries } from "@plumbline/domain";
import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { selectIndicator } from "../selection/select-indicator.js";
import { SeriesType } from "./series.type.js";

@Resolver(() => AreaType)
export class SeriesResolver {
  @FieldResolver(() => SeriesType, { description: "One indicator of the area over time, with its breaks." })
  series(
    @Root() { release, area }: AreaType,
    @Arg("indicator", () => String, { description: "The indicator's slug." }) slug: string,
  ): SeriesType {
    return new SeriesType(release, listSeries(release, area, selectIndicator(release, slug)));
  }
}
