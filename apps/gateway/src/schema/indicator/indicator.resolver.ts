import { findIndicatorIn, listPeriods, type Period, type Source, type Topic } from "@plumbline/domain";
import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import type { Optional } from "../optional.js";
import { PeriodType } from "../period/period.type.js";
import { ReleaseType } from "../release/release.type.js";
import { selectIndicator } from "../selection/select-indicator.js";
import { selectSource } from "../selection/select-source.js";
import { SourceType } from "../source/source.type.js";
import { IndicatorType } from "./indicator.type.js";
import { TopicEnum } from "./topic.enum.js";

@Resolver(() => ReleaseType)
export class ReleaseIndicatorResolver {
  @FieldResolver(() => IndicatorType, { nullable: true, description: "The indicator with this slug." })
  indicator(
    @Root() { release }: ReleaseType,
    @Arg("slug", () => String, { description: "The indicator's slug: turnover-rate-fte." }) slug: string,
  ): IndicatorType {
    return new IndicatorType(release, selectIndicator(release, slug));
  }

  @FieldResolver(() => [IndicatorType], {
    description: "Every indicator that the release has figures for, in the publisher's order.",
  })
  indicators(
    @Root() { release }: ReleaseType,
    @Arg("topic", () => TopicEnum, { nullable: true, description: "Only those about this topic." })
    topic: Optional<Topic>,
  ): readonly IndicatorType[] {
    const chosen = release.indicators.filter((indicator) => topic == null || indicator.topic === topic);
    return chosen.map((indicator) => new IndicatorType(release, indicator));
  }
}

@Resolver(() => IndicatorType)
export class IndicatorResolver {
  @FieldResolver(() => IndicatorType, {
    nullable: true,
    description: "What the rate counts. Null where it is no rate.",
  })
  numerator(@Root() { release, indicator }: IndicatorType): IndicatorType | null {
    const [numerator] = toIndicatorTypes(release, indicator.rate ? [indicator.rate.numerator] : []);
    return numerator ?? null;
  }

  @FieldResolver(() => IndicatorType, {
    nullable: true,
    description:
      "What the rate divides by. Null where it is no rate, and where it divides by a sum: see `denominators`.",
  })
  denominator(@Root() { release, indicator }: IndicatorType): IndicatorType | null {
    const [only, ...others] = toIndicatorTypes(release, indicator.rate?.denominator ?? []);
    return others.length === 0 ? (only ?? null) : null;
  }

  @FieldResolver(() => [IndicatorType], {
    description:
      "What the rate divides by, added up: one indicator, or several where the whole is a sum. Empty for no rate.",
  })
  denominators(@Root() { release, indicator }: IndicatorType): readonly IndicatorType[] {
    return toIndicatorTypes(release, indicator.rate?.denominator ?? []);
  }

  @FieldResolver(() => [PeriodType], { description: "The periods it is published for, oldest first." })
  periods(@Root() { release, indicator }: IndicatorType): readonly Period[] {
    return listPeriods(release, indicator);
  }

  @FieldResolver(() => SourceType, { description: "Where its figures come from." })
  source(@Root() { release, indicator }: IndicatorType): Source {
    return selectSource(release, indicator.source);
  }
}

function toIndicatorTypes(
  release: IndicatorType["release"],
  slugs: readonly string[],
): readonly IndicatorType[] {
  return slugs.flatMap((slug) => {
    const indicator = findIndicatorIn(release, slug);
    return indicator === undefined ? [] : [new IndicatorType(release, indicator)];
  });
}
