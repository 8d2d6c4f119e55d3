import { findRollout, isFullDate, type AccreditationLevel, type Area, type Release } from "@plumbline/domain";
import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { badInput } from "../../errors.js";
import type { Optional } from "../optional.js";
import { DateScalar } from "../scalars/scalars.js";
import { AreaSelectionInput } from "../selection/area-selection.input.js";
import { selectAreasOf } from "../selection/select-areas.js";
import { AccreditationLevelEnum } from "./accreditation-level.enum.js";
import { ProgrammeType } from "./programme.type.js";
import { RolloutType } from "./rollout.type.js";

/** The areas of a selection on the day the counts stand for. */
export function selectReturningAreas(
  release: Release,
  programme: string,
  { selection, asAt }: { readonly selection: Optional<AreaSelectionInput>; readonly asAt: Optional<string> },
): readonly Area[] {
  if (asAt != null && !isFullDate(asAt)) throw badInput("`asAt` is a day such as 2019-09-30.");
  const day = asAt ?? release.rolloutOf.get(programme)?.days.at(-1) ?? release.publishedAt.slice(0, 10);
  return selectAreasOf(selection, { release, day });
}

@Resolver(() => ProgrammeType)
export class ProgrammeRolloutResolver {
  @FieldResolver(() => RolloutType, {
    description: "Counts from published returns, by area and level. No rows where there are none.",
  })
  rollout(
    @Root() { release, programme }: ProgrammeType,
    @Arg("selection", () => AreaSelectionInput, {
      nullable: true,
      description: "Every authority unless it says otherwise.",
    })
    selection: Optional<AreaSelectionInput>,
    @Arg("accreditationLevel", () => AccreditationLevelEnum, {
      nullable: true,
      description: "One level. Without it the rows of each level, and neither England, index nor gap.",
    })
    level: Optional<AccreditationLevel>,
    @Arg("asAt", () => DateScalar, {
      nullable: true,
      description: "The latest published day up to this one; the latest of all unless it is named.",
    })
    asAt: Optional<string>,
  ): RolloutType {
    const answer = findRollout(release, {
      programme: programme.slug,
      areas: selectReturningAreas(release, programme.slug, { selection, asAt }),
      ...(level == null ? {} : { level }),
      ...(asAt == null ? {} : { asAt }),
    });
    return new RolloutType(release, answer, release.rolloutOf.get(programme.slug)?.days ?? []);
  }
}
