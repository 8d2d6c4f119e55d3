import { compareAreas, findIndicatorIn, latestPeriod, selectAreas, type Release } from "@plumbline/domain";
import { execute, parse, validate } from "graphql";
import { buildGatewaySchema } from "../dist/schema/build-schema.js";
import { createScenarioDesk } from "../dist/scenarios/scenario-desk.js";
import { measure, type Measured } from "../../../scripts/bench/measure.ts";

const slug = "turnover-rate-fte";

const document = parse(`{
  release {
    comparison(indicator: "${slug}", selection: { level: LOCAL_AUTHORITY }) {
      indicator { name shortName unit decimals polarity }
      period { code label }
      benchmark { value }
      rows {
        observation { area { code name } value interval { lower upper } }
        verdict { outcome difference sentence }
      }
      excluded { area { code name } missing { symbol explanation } }
    }
  }
}`);

/** Times a comparison of every authority as a call of the domain, and as an execution of a parsed GraphQL document. */
export async function benchComparison(release: Release): Promise<readonly Measured[]> {
  const schema = buildGatewaySchema();
  const mistakes = validate(schema, document);
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
  const scenarios = createScenarioDesk();
  const contextValue = { releases: [release], dashboardUrl: "http://localhost:3000", scenarios };
  return [
    await measure({
      name: "comparison of every authority, domain call",
      targetMs: 1,
      run: () => compareEveryAuthority(release),
    }),
    await measure({
      name: "comparison of every authority, GraphQL execution",
      targetMs: 10,
      run: () => execute({ schema, document, contextValue }),
    }),
  ];
}

function compareEveryAuthority(release: Release) {
  const indicator = findIndicatorIn(release, slug);
  const period = indicator && latestPeriod(release, indicator);
  if (indicator === undefined || period === undefined) throw new Error(`The release has no ${slug}.`);
  const areas = selectAreas(release.areas, { level: "local-authority" }, period.end);
  return compareAreas(release, { indicator, period, areas });
}
