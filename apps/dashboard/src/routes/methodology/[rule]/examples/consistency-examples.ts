import { askConsistency } from "../../../consistency/ask-consistency.js";
import { listVerdictInputs } from "../../../consistency/verdict-inputs.js";
import { printDistance } from "#lib/words/indicator-units.js";
import { lowerFirst } from "#lib/words/letter-case.js";
import { printShare } from "#lib/words/percentages.js";
import { printDistances } from "./figure-case.js";
import type { Fact, WorkExample } from "./worked-example.js";

const indicatorSlug = "turnover-rate-fte";
const seen = { label: "National consistency", href: "/consistency" };

const isFinding = ({ label }: Fact) => /^(?:Test|Slope)/.test(label);

export const workConsistency: WorkExample = async ({ version }) => {
  const { release, query } = await askConsistency({ indicator: indicatorSlug, release: version });
  const { indicator, verdict, points } = release.consistency;
  const inputs = listVerdictInputs(release.consistency);
  return {
    title: `${indicator.shortName} in the authorities of England, ${points[0]?.period.code} to ${points.at(-1)?.period.code}`,
    given: inputs.filter((input) => !isFinding(input)),
    found: inputs.filter(isFinding),
    sentence: verdict.sentence,
    query,
    seen,
  };
};

export const workSpreadBeyondChance: WorkExample = async ({ version }) => {
  const { release, query } = await askConsistency({ indicator: indicatorSlug, release: version });
  const { indicator, points } = release.consistency;
  const point = points.at(-1);
  if (point === undefined || point.spreadBeyondChance === null) return undefined;
  const { spreadBeyondChanceInterval: bounds, chanceShare } = point;
  const spread = printDistance(point.spreadBeyondChance, indicator);
  return {
    title: `${indicator.shortName} in the authorities of England, ${lowerFirst(point.period.label)}`,
    given: [
      { label: "Authorities with 30 staff or more", text: String(point.areas) },
      { label: "Left out", text: String(point.excluded.length) },
    ],
    found: [
      { label: "Spread beyond chance, τ", text: spread },
      ...(bounds
        ? [{ label: "Its 95% interval, in percentage points", text: printDistances(bounds, indicator) }]
        : []),
      ...(chanceShare === null
        ? []
        : [{ label: "Share of the visible differences that is chance", text: printShare(chanceShare) }]),
    ],
    sentence: `Once chance is taken away, a typical authority lies ${spread} from the average.`,
    query,
    seen,
  };
};
