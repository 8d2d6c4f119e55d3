import { findArea, findClaim, findIndicatorIn, findProgramme, type Release } from "@plumbline/domain";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { pageTooLarge } from "../../errors.js";
import { AreaType } from "../area/area.type.js";
import type { GatewayContext } from "../context.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { maxPageSize } from "../paging/to-connection.js";
import { ProgrammeType } from "../programme/programme.type.js";
import { ReleaseType } from "../release/release.type.js";
import { RiskType } from "../risk/risk.type.js";
import { parseNodeId, type NodeName } from "./node-id.js";
import { NodeType } from "./node.type.js";

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description:
      "What an id names, in the release the id was read from. Null, and no error, for an id that names nothing held here: Relay reads it so.",
  })
  node(
    @Ctx() { releases }: GatewayContext,
    @Arg("id", () => ID, { description: "An id as this API gave it." }) id: string,
  ): NodeType | null {
    return findNode(releases, id);
  }

  @Query(() => [NodeType], {
    nullable: "items",
    description:
      "What ids name, in the order asked; null in the place of an id that names nothing held here.",
  })
  nodes(
    @Ctx() { releases }: GatewayContext,
    @Arg("ids", () => [ID], { description: "At most 500 ids as this API gave them." }) ids: readonly string[],
  ): readonly (NodeType | null)[] {
    if (ids.length > maxPageSize) throw pageTooLarge(ids.length, maxPageSize);
    return ids.map((id) => findNode(releases, id));
  }
}

function findNode(releases: readonly Release[], id: string): NodeType | null {
  const named = parseNodeId(id);
  const release = releases.find((each) => each.id === (named?.releaseId ?? id));
  if (release === undefined) return null;
  return named === undefined ? new ReleaseType(release) : findInRelease(release, named);
}

function findInRelease(release: Release, { type, key }: NodeName): NodeType | null {
  switch (type) {
    case "Area":
      return show(findArea(release.areas, key), (area) => new AreaType(release, area));
    case "Indicator":
      return show(findIndicatorIn(release, key), (indicator) => new IndicatorType(release, indicator));
    case "Programme":
      return show(findProgramme(release, key), (programme) => new ProgrammeType(release, programme));
    case "Risk":
      return show(findClaim(release, key), (claim) => new RiskType(release, claim));
  }
}

function show<T>(found: T | undefined, toType: (found: T) => NodeType): NodeType | null {
  return found === undefined ? null : toType(found);
}
