import {
  compareToBenchmark,
  findBenchmarkObservation,
  findObservation,
  observationInterval,
  type Source,
} from "@plumbline/domain";
import { Arg, Args, FieldResolver, Resolver, Root } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { BenchmarkInput } from "../comparison/benchmark.input.js";
import { VerdictType } from "../comparison/verdict.type.js";
import type { Optional } from "../optional.js";
import { selectBenchmark } from "../selection/select-benchmark.js";
import { selectIndicator } from "../selection/select-indicator.js";
import { selectPeriod } from "../selection/select-period.js";
import { selectSource } from "../selection/select-source.js";
import { SourceType } from "../source/source.type.js";
import { toSentence } from "../sentence.js";
import { AreaObservationArgs } from "./area-observation.args.js";
import { explainMissing } from "./explain-missing.js";
import { IntervalType } from "./interval.type.js";
import { MissingType } from "./missing.type.js";
import { ObservationType } from "./observation.type.js";

@Resolver(() => ObservationType)
export class ObservationResolver {
  @FieldResolver(() => MissingType, {
    nullable: true,
    description: "Why there is no value. Null exactly where `value` is not.",
  })
  missing(@Root() { release, observation }: ObservationType): MissingType | null {
    const { value } = observation;
    return value.known ? null : explainMissing(release, observation, value.reason);
  }

  @FieldResolver(() => IntervalType, {
    nullable: true,
    description:
      "How far chance alone could have moved the year's figure. Null where the rate is not that of its counts, or the kind of figure has none: `noInterval` says why.",
  })
  interval(@Root() { observation }: ObservationType): IntervalType | null {
    const found = observationInterval(observation);
    return found.answered ? new IntervalType(found) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why the figure carries no interval, as a sentence. Null exactly where `interval` is not.",
  })
  noInterval(@Root() { observation }: ObservationType): string | null {
    const found = observationInterval(observation);
    return found.answered ? null : toSentence(found.why);
  }

  @FieldResolver(() => VerdictType, {
    description: "Whether the figure differs from its benchmark by more than chance would explain.",
  })
  verdict(
    @Root() { release, observation }: ObservationType,
    @Arg("benchmark", () => BenchmarkInput, {
      nullable: true,
      description: "What to compare with: England unless another is named.",
    })
    benchmark: Optional<BenchmarkInput>,
  ): VerdictType {
    const chosen = selectBenchmark(benchmark, release, observation.indicator);
    return new VerdictType(compareToBenchmark(release, observation, chosen));
  }

  @FieldResolver(() => ObservationType, {
    nullable: true,
    description:
      "The figure of the same area, under the same code, in the period before. Null for the first period of the indicator.",
  })
  previous(@Root() { release, observation }: ObservationType): ObservationType | null {
    const found = findBenchmarkObservation(release, observation, { kind: "previous-period" });
    return found === undefined ? null : new ObservationType(release, found);
  }

  @FieldResolver(() => SourceType, { description: "Where the figure comes from." })
  source(@Root() { release, observation }: ObservationType): Source {
    return selectSource(release, observation.indicator.source);
  }
}

@Resolver(() => AreaType)
export class AreaObservationResolver {
  @FieldResolver(() => ObservationType, {
    nullable: true,
    description:
      "The area's figure in a period, under the code it bore then. Null where neither the area nor the one it continues existed.",
  })
  observation(
    @Root() { release, area }: AreaType,
    @Args(() => AreaObservationArgs) asked: AreaObservationArgs,
  ): ObservationType | null {
    const indicator = selectIndicator(release, asked.indicator);
    const period = selectPeriod(release, indicator, asked.period);
    const found = findObservation(release, area, indicator, period);
    return found === undefined ? null : new ObservationType(release, found);
  }
}
