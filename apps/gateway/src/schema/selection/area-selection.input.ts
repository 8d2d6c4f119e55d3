import type { AreaLevel } from "@plumbline/domain";
import { Field, InputType } from "type-graphql";
import { AreaLevelEnum } from "../area/area-level.enum.js";
import type { Optional } from "../optional.js";
import { AreaCodeScalar } from "../scalars/scalars.js";

@InputType("AreaSelection", {
  description:
    "Which areas a question is about: those of a level, those inside an area, or those named one by one (a reader's own group). Every authority unless a field says otherwise. By level or inside an area it holds the areas that report for themselves in the period asked for: a joint return is one row, and its members are reached by `codes`, `area` or `members`.",
})
export class AreaSelectionInput {
  @Field(() => AreaLevelEnum, {
    nullable: true,
    description: "The level. LOCAL_AUTHORITY unless another is named.",
  })
  readonly level?: Optional<AreaLevel>;

  @Field(() => AreaCodeScalar, {
    nullable: true,
    description: "Only areas inside this one, at any depth: London holds both its halves.",
  })
  readonly within?: Optional<string>;

  @Field(() => [AreaCodeScalar], {
    nullable: true,
    description:
      "These areas, in this order, whatever their dates. Stands alone: leave out `level` and `within`.",
  })
  readonly codes?: Optional<readonly string[]>;
}
