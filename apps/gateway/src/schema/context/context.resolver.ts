import { listContext } from "@plumbline/domain";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { ContextFactType } from "./context-fact.type.js";

@Resolver(() => AreaType)
export class ContextResolver {
  @FieldResolver(() => [ContextFactType], {
    description:
      "The latest fact of each other collection about the area. Empty above authorities and in releases before 2025.2.",
  })
  context(@Root() { release, area }: AreaType): readonly ContextFactType[] {
    return listContext(release, area).map((fact) => new ContextFactType(release, fact));
  }
}
