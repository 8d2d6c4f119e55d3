import type { Assumption } from "@plumbline/domain";
import type { LinkParams } from "#lib/url-state/fields.js";
import { fieldNames } from "#lib/url-state/scenario/field-names.js";
import { printField, unitOf } from "#lib/url-state/scenario/field-units.js";
import { defaultState, inOrder } from "#lib/url-state/scenario/scenario-state.js";

export interface RangeTexts {
  readonly low: string;
  readonly mode: string;
  readonly high: string;
}

/** What stands in the three fields of an assumption: what the link gives, else the default. A fixed one has no ends. */
export function rangeTexts(params: LinkParams, assumption: Assumption): RangeTexts {
  const names = fieldNames(assumption.slug);
  const standard = standardTexts(assumption);
  return {
    low: params.get(names.low) ?? standard.low,
    mode: params.get(names.mode) ?? standard.mode,
    high: params.get(names.high) ?? standard.high,
  };
}

export function standardTexts(assumption: Assumption): RangeTexts {
  const unit = unitOf(assumption);
  const fixed = assumption.low === assumption.high;
  return {
    low: fixed ? "" : printField(assumption.low, unit),
    mode: printField(assumption.mode, unit),
    high: fixed ? "" : printField(assumption.high, unit),
  };
}

/** Whether the link sets any of the three away from its default. */
export function isChanged(params: LinkParams, assumption: Assumption): boolean {
  const given = rangeTexts(params, assumption);
  const standard = standardTexts(assumption);
  return (["low", "mode", "high"] as const).some((edge) => given[edge].trim() !== standard[edge]);
}

/** The levels ticked: those of the link, or the default ones. */
export function tickedLevels(params: LinkParams): readonly string[] {
  const given = params.getAll("levels").flatMap((text) => text.split(","));
  return given.length === 0 ? defaultState.levels : inOrder(given);
}
