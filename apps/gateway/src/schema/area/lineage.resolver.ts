import { existsOn, reportsItself } from "@plumbline/domain";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { selectDay } from "../selection/select-period.js";
import { toAreaType, toAreaTypes } from "./area-link.js";
import { AreaType } from "./area.type.js";

@Resolver(() => AreaType)
export class AreaLineageResolver {
  @FieldResolver(() => AreaType, {
    nullable: true,
    description:
      "The area it lies in directly: a London authority's is its half of London. Null for England.",
  })
  parent(@Root() { release, area }: AreaType): AreaType | null {
    return toAreaType(release, area.parent);
  }

  @FieldResolver(() => AreaType, {
    nullable: true,
    description: "The region it lies in. Null for England and for a region itself.",
  })
  region(@Root() { release, area }: AreaType): AreaType | null {
    return toAreaType(release, area.region);
  }

  @FieldResolver(() => [AreaType], {
    description:
      "The areas directly inside it that report for themselves in the release's latest period: England's are the nine regions, London's its two halves.",
  })
  children(@Root() { release, area }: AreaType): readonly AreaType[] {
    const day = selectDay(release, undefined);
    const inside = release.areas.childrenOf.get(area.code) ?? [];
    return inside
      .filter((child) => existsOn(child, day) && reportsItself(child))
      .map((child) => new AreaType(release, child));
  }

  @FieldResolver(() => [AreaType], {
    description: "The areas whose place it took, by new code, merger or split.",
  })
  predecessors(@Root() { release, area }: AreaType): readonly AreaType[] {
    return toAreaTypes(release, area.predecessors);
  }

  @FieldResolver(() => [AreaType], { description: "The areas that took its place." })
  successors(@Root() { release, area }: AreaType): readonly AreaType[] {
    return toAreaTypes(release, area.successors);
  }

  @FieldResolver(() => [AreaType], {
    description:
      "The authorities that make this return together; empty for every other area. A member is an area but no row of its own: its joint return is.",
  })
  members(@Root() { release, area }: AreaType): readonly AreaType[] {
    return toAreaTypes(release, area.members);
  }

  @FieldResolver(() => AreaType, {
    nullable: true,
    description:
      "The joint return that carries this authority's figures. Null for an area that reports for itself.",
  })
  jointReturn(@Root() { release, area }: AreaType): AreaType | null {
    return toAreaType(release, area.jointReturn);
  }
}
