import type { Period, SourceKind } from "@plumbline/domain";
import type { IndicatorType } from "../schema/indicator/indicator.type.js";
import { selectSource } from "../schema/selection/select-source.js";

interface AboutIndicator {
  readonly indicator: IndicatorType;
  readonly period?: Period;
}

interface QuestionName {
  readonly caption: string;
  readonly kind: SourceKind;
  readonly notes: readonly string[];
}

/** The caption, the kind and the cautions of a file about one indicator. */
export function nameQuestion({ indicator: { release, indicator }, period }: AboutIndicator): QuestionName {
  return {
    caption: period === undefined ? indicator.name : `${indicator.name}, ${period.label}`,
    kind: selectSource(release, indicator.source).kind,
    notes: [indicator.definition, ...indicator.cautions],
  };
}
