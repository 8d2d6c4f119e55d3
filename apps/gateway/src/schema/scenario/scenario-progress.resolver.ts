import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { progressOfScenario } from "../../scenarios/answered-scenario.js";
import type { GatewayContext } from "../context.js";
import { ReleaseArgs } from "../release/release.args.js";
import { selectRelease } from "../selection/select-release.js";
import { ScenarioInputType } from "./scenario.input.js";
import { ScenarioProgressType } from "./scenario-progress.type.js";

@Resolver()
export class ScenarioProgressResolver {
  @Query(() => ScenarioProgressType, {
    description:
      "How far this gateway is with a scenario that somebody waits for. It starts nothing, waits for nothing and is never cached.",
  })
  scenarioProgress(
    @Arg("input", () => ScenarioInputType, { description: "The scenario, as it was asked for." })
    input: ScenarioInputType,
    @Args(() => ReleaseArgs) named: ReleaseArgs,
    @Ctx() context: GatewayContext,
  ): ScenarioProgressType {
    return progressOfScenario(selectRelease(context, named), input, context);
  }
}
