import { findStability, parseWeights, workforcePeriod, type ComponentWeight } from "@plumbline/domain";
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { badInput } from "../../errors.js";
import { ReleaseType } from "../release/release.type.js";
import { selectAreasOf } from "../selection/select-areas.js";
import { selectPeriodCode } from "../selection/select-period.js";
import { StabilityArgs } from "./stability.args.js";
import { StabilityIndexType } from "./stability.type.js";

@Resolver(() => ReleaseType)
export class StabilityResolver {
  @FieldResolver(() => StabilityIndexType, {
    description: "Composite workforce stability: bands and rank ranges, never a place.",
  })
  stability(
    @Root() { release }: ReleaseType,
    @Args(() => StabilityArgs) asked: StabilityArgs,
  ): StabilityIndexType {
    const period = workforcePeriod("snapshot", selectPeriodCode(release, asked.period));
    const areas = selectAreasOf(asked.selection, { release, day: period.end });
    const weights = parseOwnWeights(asked.weights);
    return new StabilityIndexType(release, findStability(release, { period, areas, ...weights }));
  }
}

function parseOwnWeights(given: StabilityArgs["weights"]): { readonly weights?: readonly ComponentWeight[] } {
  if (given == null) return {};
  const parsed = parseWeights(given);
  if ("weights" in parsed) return parsed;
  const problems = parsed.problems.map(({ indicator, problem }) =>
    indicator ? `${indicator} ${problem}` : problem,
  );
  throw badInput(`The weights cannot be used: ${problems.join("; ")}.`);
}
