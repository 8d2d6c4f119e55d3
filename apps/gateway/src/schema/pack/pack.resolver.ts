import { makePack } from "@plumbline/domain";
import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import type { Optional } from "../optional.js";
import { ReleaseType } from "../release/release.type.js";
import { AreaSelectionInput } from "../selection/area-selection.input.js";
import { parseSelection } from "../selection/select-areas.js";
import { PackType } from "./pack.type.js";

@Resolver(() => ReleaseType)
export class PackResolver {
  @FieldResolver(() => PackType, {
    description: "Everything that a pack of a region or a group says, flat and whole.",
  })
  pack(
    @Root() { release }: ReleaseType,
    @Arg("selection", () => AreaSelectionInput, {
      nullable: true,
      description: "Which areas: every authority unless it says otherwise.",
    })
    selection: Optional<AreaSelectionInput>,
  ): PackType {
    return new PackType(release, makePack(release, parseSelection(release, selection)));
  }
}
