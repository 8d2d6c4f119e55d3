import { ask } from "#lib/server/gateway.js";
import { parseAreaCode } from "@plumbline/domain";
import { showQuery } from "#lib/server/shown-query.js";
import type { VariablesOf } from "#lib/server/graphql.js";
import type { CompareState } from "#lib/url-state/compare-state.js";
import { compareQuery } from "./page.query.js";

type Variables = VariablesOf<typeof compareQuery>;

/** Asks the gateway for a comparison, and keeps the question to be shown: pinned to the release that answered. */
export async function askComparison(state: CompareState) {
  const variables = toVariables(state);
  const { release, latest } = await ask(compareQuery, variables);
  if (release === null) throw new Error("The gateway answered without a release.");
  const query = showQuery(compareQuery, { ...variables, version: release.version });
  return { release, latest, query };
}

function toVariables(state: CompareState): Variables {
  return {
    version: state.release ?? null,
    indicator: state.indicator,
    period: state.period ?? null,
    selection: toSelection(state),
    benchmark: toBenchmark(state.benchmark),
  };
}

function toSelection({ level, within, areas }: CompareState): NonNullable<Variables["selection"]> {
  if (level === "areas") return { codes: [...areas] };
  return level === "regions" ? { level: "REGION" } : { level: "LOCAL_AUTHORITY", within: within ?? null };
}

const benchmarkKinds = {
  england: "ENGLAND",
  region: "REGION",
  "statistical-neighbours": "STATISTICAL_NEIGHBOURS",
  "previous-period": "PREVIOUS_PERIOD",
} as const;

function toBenchmark(benchmark: string): NonNullable<Variables["benchmark"]> {
  if (parseAreaCode(benchmark) !== undefined) return { kind: "AREA", area: benchmark };
  const [, kind = "ENGLAND"] = Object.entries(benchmarkKinds).find(([word]) => word === benchmark) ?? [];
  return { kind };
}
