import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { ApiLimitsResolver } from "./limits/api-limits.resolver.js";
import { ReleaseAreaResolver } from "./area/area.resolver.js";
import { AreaLineageResolver } from "./area/lineage.resolver.js";
import { NeighboursResolver } from "./area/neighbours.resolver.js";
import { BriefingResolver } from "./briefing/briefing.resolver.js";
import { ChangesResolver } from "./change/changes.resolver.js";
import { ComparisonResolver } from "./comparison/comparison.resolver.js";
import { ConsistencyResolver } from "./consistency/consistency.resolver.js";
import { ContextResolver } from "./context/context.resolver.js";
import { CoverageResolver } from "./coverage/coverage.resolver.js";
import { DeprivationResolver } from "./deprivation/deprivation.resolver.js";
import { FunnelResolver } from "./funnel/funnel.resolver.js";
import { IndicatorResolver, ReleaseIndicatorResolver } from "./indicator/indicator.resolver.js";
import { NodeResolver } from "./node/node.resolver.js";
import {
  AreaNotesResolver,
  NoteResolver,
  ObservationNotesResolver,
  ReleaseNotesResolver,
} from "./note/note.resolver.js";
import { AreaObservationResolver, ObservationResolver } from "./observation/observation.resolver.js";
import { ObservationsResolver } from "./observation/observations.resolver.js";
import { PackResolver } from "./pack/pack.resolver.js";
import { ProgrammeEffectResolver } from "./programme/effect.resolver.js";
import { ProgrammeFiguresResolver } from "./programme/figures.resolver.js";
import {
  AreaParticipationResolver,
  ProgrammeParticipationResolver,
} from "./programme/participation.resolver.js";
import { ProgrammeRolloutResolver } from "./programme/rollout.resolver.js";
import { ReleaseProgrammeResolver } from "./programme/programme.resolver.js";
import { ReleaseResolver } from "./release/release.resolver.js";
import { RiskResolver } from "./risk/risk.resolver.js";
import { RuleResolver } from "./rule/rule.resolver.js";
import { ScenarioFormResolver } from "./scenario/scenario-form.resolver.js";
import { ScenarioProgressResolver } from "./scenario/scenario-progress.resolver.js";
import { ReleaseScenarioResolver, ScenarioResolver } from "./scenario/scenario.resolver.js";
import { SeriesResolver } from "./series/series.resolver.js";
import { StabilityResolver } from "./stability/stability.resolver.js";
import { ThresholdResolver } from "./threshold/threshold.resolver.js";

/** Builds the contract from its concepts. */
export function buildGatewaySchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      ApiLimitsResolver,
      ReleaseResolver,
      NodeResolver,
      RuleResolver,
      ReleaseAreaResolver,
      AreaLineageResolver,
      NeighboursResolver,
      ReleaseIndicatorResolver,
      IndicatorResolver,
      ObservationsResolver,
      ObservationResolver,
      AreaObservationResolver,
      SeriesResolver,
      ComparisonResolver,
      ThresholdResolver,
      FunnelResolver,
      ConsistencyResolver,
      PackResolver,
      StabilityResolver,
      DeprivationResolver,
      ReleaseProgrammeResolver,
      ProgrammeFiguresResolver,
      ProgrammeParticipationResolver,
      AreaParticipationResolver,
      ProgrammeEffectResolver,
      ProgrammeRolloutResolver,
      RiskResolver,
      ReleaseScenarioResolver,
      ScenarioResolver,
      ScenarioFormResolver,
      ScenarioProgressResolver,
      BriefingResolver,
      ContextResolver,
      CoverageResolver,
      ChangesResolver,
      NoteResolver,
      ReleaseNotesResolver,
      AreaNotesResolver,
      ObservationNotesResolver,
    ],
    validate: false,
  });
}
