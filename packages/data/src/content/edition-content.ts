import {
  emptyRecord,
  type Area,
  type ContextFact,
  type Deprivation,
  type MissingReason,
  type Note,
  type ProgrammeRecord,
  type RolloutFigure,
  type StatisticalNeighbour,
} from "@plumbline/domain";

/** A figure exactly as it was printed, or the reason that was printed in its place. */
export type PublishedFigure =
  | { readonly known: true; readonly decimal: string }
  | { readonly known: false; readonly reason: MissingReason };

export interface PublishedObservation {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly figure: PublishedFigure;
}

/** What one source says at one vintage. A source fills the lists it speaks about and leaves the others empty. */
export interface EditionContent {
  readonly areas: readonly Area[];
  readonly observations: readonly PublishedObservation[];
  readonly neighbours: readonly StatisticalNeighbour[];
  readonly notes: readonly Note[];
  readonly deprivation: readonly Deprivation[];
  readonly context: readonly ContextFact[];
  readonly record: ProgrammeRecord;
  readonly rollout: readonly RolloutFigure[];
}

export const emptyContent: EditionContent = {
  areas: [],
  observations: [],
  neighbours: [],
  notes: [],
  deprivation: [],
  context: [],
  record: emptyRecord,
  rollout: [],
};
