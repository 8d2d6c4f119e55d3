import { nearestNames, type Release, type StatisticalNeighbour } from "@plumbline/domain";
import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { notFound } from "../../errors.js";
import type { Optional } from "../optional.js";
import { toAreaType } from "./area-link.js";
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
    return selectNeighbours(release, area.code, model).flatMap(({ neighbour, order, closeness, model }) => {
      const area = toAreaType(release, neighbour);
      return area === null ? [] : { area, order, closeness, model };
    });
  }
}

function selectNeighbours(
  release: Release,
  code: string,
  named: Optional<string>,
): readonly StatisticalNeighbour[] {
  const every = release.neighboursOf.get(code) ?? [];
  const model = named ?? findLatestModel(every);
  const chosen = every.filter((neighbour) => neighbour.model === model);
  if (named == null || chosen.length > 0) return chosen;
  const models = listModels([...release.neighboursOf.values()].flat());
  if (models.includes(named)) return [];
  throw notFound({ kind: "neighbour model", named, nearest: nearestNames(named, models) });
}

/** The last of the models by name, which holds its year. */
function findLatestModel(neighbours: readonly StatisticalNeighbour[]): string | undefined {
  return neighbours.reduce<string | undefined>(
    (latest, { model }) => (latest === undefined || model > latest ? model : latest),
    undefined,
  );
}

function listModels(neighbours: readonly StatisticalNeighbour[]): readonly string[] {
  return [...new Set(neighbours.map(({ model }) => model))].toSorted();
}
