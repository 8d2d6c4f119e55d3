import { findClaim, listClaims, nearestNames } from "@plumbline/domain";
import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { notFound } from "../../errors.js";
import { ReleaseType } from "../release/release.type.js";
import { required } from "../selection/required.js";
import { RiskType } from "./risk.type.js";

@Resolver(() => ReleaseType)
export class RiskResolver {
  @FieldResolver(() => [RiskType], {
    description: "The claims made about the programmes of the release, each held against its evidence.",
  })
  risks(@Root() { release }: ReleaseType): readonly RiskType[] {
    return listClaims(release).map((claim) => new RiskType(release, claim));
  }

  @FieldResolver(() => RiskType, {
    nullable: true,
    description: "The claim that a slug names. One about no programme of the release is a NOT_FOUND error.",
  })
  risk(
    @Root() { release }: ReleaseType,
    @Arg("slug", () => String, { description: "The claim's slug: turbulence." }) slug: string,
  ): RiskType {
    const slugs = listClaims(release).map((claim) => claim.slug);
    const claim = required(findClaim(release, slug), () =>
      notFound({ kind: "risk", named: slug, nearest: nearestNames(slug, slugs) }),
    );
    return new RiskType(release, claim);
  }
}
