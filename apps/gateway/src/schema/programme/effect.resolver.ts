import { findProgrammeEffect } from "@plumbline/domain";
import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { selectIndicator } from "../selection/select-indicator.js";
import { ProgrammeEffectType } from "./programme-effect.type.js";
import { ProgrammeType } from "./programme.type.js";

@Resolver(() => ProgrammeType)
export class ProgrammeEffectResolver {
  @FieldResolver(() => ProgrammeEffectType, {
    description:
      "Sites against other authorities on one indicator. Refuses where earlier trends differ, or too many sites are unknown.",
  })
  effect(
    @Root() { release, programme }: ProgrammeType,
    @Arg("indicator", () => String, { description: "The indicator's slug." }) slug: string,
  ): ProgrammeEffectType {
    const indicator = selectIndicator(release, slug);
    return new ProgrammeEffectType(release, findProgrammeEffect(release, programme, indicator));
  }
}
