import { scenarioLink } from "@plumbline/domain";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { answerScenarioOf } from "../../scenarios/answered-scenario.js";
import type { GatewayContext } from "../context.js";
import { ReleaseType } from "../release/release.type.js";
import { ScenarioInputType } from "./scenario.input.js";
import { ScenarioType } from "./scenario.type.js";

@Resolver(() => ReleaseType)
export class ReleaseScenarioResolver {
  @FieldResolver(() => ScenarioType, {
    description:
      "What an accreditation scheme would have come to, mandatory or voluntary, funded or not, from the workforce of 2017. A scenario, not a statistic.",
  })
  scenario(
    @Root() { release }: ReleaseType,
    @Arg("input", () => ScenarioInputType, { description: "What is decided and taken for given." })
    input: ScenarioInputType,
    @Ctx() context: GatewayContext,
  ): Promise<ScenarioType> {
    return answerScenarioOf(release, input, context).then((answered) => new ScenarioType(answered));
  }
}

@Resolver(() => ScenarioType)
export class ScenarioResolver {
  @FieldResolver(() => String, {
    description: "The page that shows it, with everything that decides it in the link.",
  })
  permalink(
    @Root() { answered: { scenario, population, release } }: ScenarioType,
    @Ctx() { dashboardUrl }: GatewayContext,
  ): string {
    return `${dashboardUrl}${scenarioLink(scenario, { start: population.start, release: release.version })}`;
  }
}
