import { areaInSentence, formatNumber } from "@plumbline/domain";
import { ask } from "#lib/server/gateway.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";
import { showQuery } from "#lib/server/shown-query.js";
import { printFigure } from "#lib/words/indicator-units.js";
import { nameFunnelOutcome } from "#lib/words/funnel-outcomes.js";
import { caseFields, listCounts, titleCase } from "./figure-case.js";
import type { ExampleQuestion, Fact, WorkExample, WorkedExample } from "./worked-example.js";

const query = graphql(
  `
    query FunnelExample($version: String, $adjusted: Boolean!) {
      release(version: $version) {
        funnel(indicator: "turnover-rate-fte", adjusted: $adjusted) {
          centre
          overdispersion
          tau
          limits {
            denominator
            lower998
            upper998
          }
          points {
            z
            outcome
            observation {
              ...CaseFields
            }
          }
        }
      }
    }
  `,
  [caseFields],
);

type Funnel = NonNullable<ResultOf<typeof query>["release"]>["funnel"];

/** The authority furthest out, measured in standard errors of chance. */
async function workFunnel(
  { version }: ExampleQuestion,
  adjusted: boolean,
): Promise<WorkedExample | undefined> {
  const { release } = await ask(query, { version, adjusted });
  if (!release || release.funnel.centre === null) return undefined;
  const { funnel } = release;
  const furthest = funnel.points.toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z)).at(0);
  if (furthest === undefined) return undefined;
  const { observation, z, outcome } = furthest;
  const outside = funnel.points.filter((point) => point.outcome.endsWith("998")).length;
  return {
    title: titleCase(observation),
    given: [...listCounts(observation), ...listFunnelFacts(funnel, adjusted)],
    found: [
      { label: "Distance from the centre, in standard errors of chance", text: formatNumber(z, 1) },
      ...listLimitsNear(funnel, observation.denominator ?? 0),
      { label: "Among the limits", text: nameFunnelOutcome(outcome) },
      { label: "Authorities outside the 99.8% limits", text: `${outside} of ${funnel.points.length}` },
    ],
    sentence: `${areaInSentence(observation.area)} lies furthest from the centre of all authorities.`,
    query: showQuery(query, { version, adjusted }),
    seen: { label: "Every authority in a funnel", href: "/indicators/turnover-rate-fte" },
  };
}

function listFunnelFacts({ centre, overdispersion, tau }: Funnel, adjusted: boolean): readonly Fact[] {
  const rate = { unit: "PERCENT", decimals: 1 } as const;
  return [
    { label: "Pooled over the areas shown, θ", text: printFigure(centre ?? 0, rate) },
    ...(adjusted && overdispersion !== null
      ? [{ label: "Differences, times what chance would make, φ", text: formatNumber(overdispersion, 2) }]
      : []),
    ...(adjusted && tau !== null
      ? [{ label: "Allowance for them on the scale of the limits, τ", text: formatNumber(tau, 4) }]
      : []),
  ];
}

/** The limits drawn at the size nearest to an area's. */
function listLimitsNear({ limits }: Funnel, denominator: number): readonly Fact[] {
  const [nearest] = limits.toSorted(
    (a, b) => Math.abs(a.denominator - denominator) - Math.abs(b.denominator - denominator),
  );
  if (nearest === undefined) return [];
  const rate = { unit: "PERCENT", decimals: 1 } as const;
  return [
    {
      label: `99.8% limits at ${nearest.denominator} staff, the nearest drawn`,
      text: `${printFigure(nearest.lower998, rate)} to ${printFigure(nearest.upper998, rate)}`,
    },
  ];
}

export const workFunnelAdjusted: WorkExample = (question) => workFunnel(question, true);
export const workFunnelNaive: WorkExample = (question) => workFunnel(question, false);
