import { countAreas, type Threshold } from "@plumbline/domain";
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { badInput } from "../../errors.js";
import { ReleaseType } from "../release/release.type.js";
import { selectAreasOf } from "../selection/select-areas.js";
import { selectArea } from "../selection/select-area.js";
import { selectIndicator } from "../selection/select-indicator.js";
import { selectPeriod } from "../selection/select-period.js";
import { ThresholdArgs } from "./threshold.args.js";
import { ThresholdCountType } from "./threshold.type.js";

@Resolver(() => ReleaseType)
export class ThresholdResolver {
  @FieldResolver(() => ThresholdCountType, {
    description:
      "How many areas lie strictly above or strictly below a published value: exactly one of the two.",
  })
  threshold(
    @Root() { release }: ReleaseType,
    @Args(() => ThresholdArgs) asked: ThresholdArgs,
  ): ThresholdCountType {
    const threshold = parseThreshold(asked);
    const indicator = selectIndicator(release, asked.indicator);
    const select = (code: ThresholdArgs["period"]) => {
      const period = selectPeriod(release, indicator, code);
      return { period, areas: selectAreasOf(asked.selection, { release, day: period.end }) };
    };
    const since = asked.since == null ? {} : { since: select(asked.since) };
    const within = asked.selection?.within;
    const place = within == null ? {} : { within: selectArea(release, within) };
    const question = { indicator, threshold, ...select(asked.period), ...since, ...place };
    return new ThresholdCountType(release, countAreas(release, question));
  }
}

function parseThreshold({ above, below }: ThresholdArgs): Threshold {
  if (Math.abs(above ?? below ?? 0) > Number.MAX_SAFE_INTEGER) {
    throw badInput("The line lies beyond every figure. Give one of at most 9 quadrillion.");
  }
  if (above != null && below == null) return { side: "above", number: above };
  if (below != null && above == null) return { side: "below", number: below };
  throw badInput("Give exactly one line: `above` or `below`.");
}
