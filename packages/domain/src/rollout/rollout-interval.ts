import { wilsonInterval } from "@plumbline/statistics";
import type { ChanceInterval } from "../comparison/observation-interval.js";
import { wilsonOnRoundedCountsRule } from "../rules/wilson-on-rounded-counts.js";
import type { PublishedRow } from "./published-rollout.js";

/**
 * How far chance could have moved a share accredited, in percent; undefined where there is no share.
 *
 * Formula: Wilson's interval of the counts as published, to the nearest five. Source: as `wilsonInterval`.
 */
export function rolloutInterval({ values }: PublishedRow): ChanceInterval | undefined {
  const { accredited, eligible } = values;
  if (!values["accredited-share"].known || !accredited.known || !eligible.known) return undefined;
  const found = wilsonInterval(Math.min(accredited.number, eligible.number), eligible.number);
  if (!found.answered) return undefined;
  const { lower, upper } = found.value;
  return {
    answered: true,
    lower: lower * 100,
    upper: upper * 100,
    level: 0.95,
    rule: wilsonOnRoundedCountsRule,
  };
}
