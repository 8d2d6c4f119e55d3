import { nearestNames, type Release, type StatisticalNeighbour } from "@plumbline/domain";
import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { notFound } from "../../errors.js";
import type { Optional } from "../optional.js";
import { toAreaTypes } from "./area-link.js";
import { AreaType } from "./area.type.js";
import { StatisticalNeighbourType } from "./statistical-neighbour.type.js";

@Resolver(() => AreaType)
export class NeighboursResolver {
  @FieldResolver(() => [StatisticalNeighbourType], {
    description:
      "The authorities that the Department for Education's model finds alike, nearest first. Empty for a joint return, for an abolished authority and above authority level.",
  })
  statisticalNeighbours(
    @Root() { release, area }: AreaType,
    @Arg("model", () => String, {
      nullable: true,
      description: "Another model than the area's latest, by name.",
    })
    model: Optional<string>,
  ): readonly StatisticalNeighbourType[] {
    const neighbours = selectNeighbours(release, area.code, model);
    return neighbours.flatMap(({ neighbour, order, closeness, model }) =>
      toAreaTypes(release, [neighbour]).map((area) => ({ area, order, closeness, model })),
    );
  }
}

function selectNeighbours(
  release: Release,
  code: string,
  named: Optional<string>,
): readonly StatisticalNeighbour[] {
  const every = release.neighboursOf.get(code) ?? [];
  const model = named ?? listModels(every).at(-1);
  const chosen = every.filter((neighbour) => neighbour.model === model);
  if (named == null || chosen.length > 0) return chosen;
  const models = listModels([...release.neighboursOf.values()].flat());
  if (models.includes(named)) return [];
  throw notFound({ kind: "neighbour model", named, nearest: nearestNames(named, models) });
}

function listModels(neighbours: readonly StatisticalNeighbour[]): readonly string[] {
  return [...new Set(neighbours.map(({ model }) => model))].toSorted();
}
