import { readyMadeOptions, type Release } from "@plumbline/domain";
import { execute, parse, validate } from "graphql";
import { scenarioPopulationOf } from "../dist/scenarios/population-of.js";
import { prepareScenarios } from "../dist/scenarios/prepare-scenarios.js";
import { readScenario } from "../dist/scenarios/read-scenario.js";
import { createScenarioDesk } from "../dist/scenarios/scenario-desk.js";
import { buildGatewaySchema } from "../dist/schema/build-schema.js";
import { measure, type Measured } from "../../../scripts/bench/measure.ts";

const document = parse(`query Option($input: ScenarioInput!) {
  release {
    scenario(input: $input) {
      sentence
      base { points { date accreditedShare { p10 p50 p90 } } }
      projection {
        points { date accreditedShare { p10 p50 p90 } cost { p10 p50 p90 } }
        regions { area { name } accreditedShare { p10 p50 p90 } unfundedCost { p10 p50 p90 } }
        authorities { area { code name } accreditedShare { p10 p50 p90 } unfundedCost { p10 p50 p90 } }
      }
      assumptions { slug name low mode high default standing basis }
      swings { assumption { name } low { accreditedShare } high { accreditedShare } }
    }
  }
}`);

const levels = ["PRACTITIONER", "SUPERVISOR"];

/** Times a scenario nobody has asked for, worked out in its thread beside a base case at hand, and a ready-made option that was prepared, as GraphQL. */
export async function benchScenarioDesk(release: Release): Promise<readonly Measured[]> {
  const schema = buildGatewaySchema();
  const mistakes = validate(schema, document);
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
  const scenarios = createScenarioDesk();
  await prepareScenarios(scenarios, release, new AbortController().signal);
  const population = scenarioPopulationOf(release);
  const [option] = readyMadeOptions;
  if (option === undefined) throw new Error("There is no ready-made option.");
  let funded = 0;
  const unasked = () => {
    funded += 0.001;
    const scenario = readScenario({ ...option.input, fundedShare: funded }, population.start);
    return scenarios.answer({ scenario, release, population });
  };
  const contextValue = { releases: [release], dashboardUrl: "http://localhost:3000", scenarios };
  const variableValues = { input: { mode: "MANDATORY", fundedShare: 1, levels } };
  const measured = [
    await measure({
      name: "scenario of 1,000 draws, in its thread",
      targetMs: 2000,
      rounds: 5,
      run: unasked,
    }),
    await measure({
      name: "scenario that is ready-made, GraphQL execution",
      targetMs: 300,
      rounds: 31,
      run: () => execute({ schema, document, contextValue, variableValues }),
    }),
  ];
  await scenarios.close();
  return measured;
}
