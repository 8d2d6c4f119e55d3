import { compareAreas } from "@plumbline/domain";
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { ReleaseType } from "../release/release.type.js";
import { selectAreasOf } from "../selection/select-areas.js";
import { selectBenchmark } from "../selection/select-benchmark.js";
import { selectIndicator } from "../selection/select-indicator.js";
import { selectPeriod } from "../selection/select-period.js";
import { ComparisonArgs } from "./comparison.args.js";
import { ComparisonType } from "./comparison.type.js";

@Resolver(() => ReleaseType)
export class ComparisonResolver {
  @FieldResolver(() => ComparisonType, {
    description: "One indicator in one period, many areas, each with its verdict.",
  })
  comparison(
    @Root() { release }: ReleaseType,
    @Args(() => ComparisonArgs) asked: ComparisonArgs,
  ): ComparisonType {
    const indicator = selectIndicator(release, asked.indicator);
    const period = selectPeriod(release, indicator, asked.period);
    const areas = selectAreasOf(asked.selection, { release, day: period.end, defaultLevel: "region" });
    const benchmark = selectBenchmark(asked.benchmark, release, indicator);
    return new ComparisonType(release, compareAreas(release, { indicator, period, areas, benchmark }));
  }
}
