import { Arg, Args, FieldResolver, Resolver, Root } from "type-graphql";
import { ReleaseType } from "../release/release.type.js";
import { AreaCodeScalar } from "../scalars/scalars.js";
import { selectArea } from "../selection/select-area.js";
import { selectAreasOf } from "../selection/select-areas.js";
import { selectDay } from "../selection/select-period.js";
import { AreaType } from "./area.type.js";
import { AreasArgs } from "./areas.args.js";

@Resolver(() => ReleaseType)
export class ReleaseAreaResolver {
  @FieldResolver(() => AreaType, {
    nullable: true,
    description:
      "The area that bears a code, whatever its dates: abolished authorities and members of a joint return too.",
  })
  area(
    @Root() { release }: ReleaseType,
    @Arg("code", () => AreaCodeScalar, { description: "The area's code." }) code: string,
  ): AreaType {
    return new AreaType(release, selectArea(release, code));
  }

  @FieldResolver(() => [AreaType], {
    description:
      "The areas of a selection, every authority unless it says otherwise, as they were in the release's latest period or the one `at` names. REGION is the nine; Inner and Outer London are SUBREGION.",
  })
  areas(
    @Root() { release }: ReleaseType,
    @Args(() => AreasArgs) { selection, at }: AreasArgs,
  ): readonly AreaType[] {
    const areas = selectAreasOf(selection, { release, day: selectDay(release, at) });
    return areas.map((area) => new AreaType(release, area));
  }
}
