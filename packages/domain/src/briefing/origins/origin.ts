import type { AreaLevel } from "../../areas/area.js";

/** A published cell. `release` names another release than the one the brief is about, by its version. */
export interface CellOrigin {
  readonly kind: "cell";
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  readonly release?: string;
}

/** The median of an area's statistical neighbours. */
export interface NeighboursMedianOrigin {
  readonly kind: "neighbours-median";
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
}

/** One end of the range of places an area could take among the areas of its level, or how many those are. */
export interface RankOrigin {
  readonly kind: "rank";
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  readonly level: AreaLevel;
  readonly part: "lower" | "upper" | "of";
}

/** How fast a series moves, in its unit a year. */
export interface SlopeOrigin {
  readonly kind: "slope";
  readonly area: string;
  readonly indicator: string;
}

/** The spread beyond chance of the authorities of a period, in the indicator's unit. `within` names a region. */
export interface SpreadOrigin {
  readonly kind: "spread";
  readonly indicator: string;
  readonly period: string;
  readonly within?: string;
}

/** How many authorities lie above a line, or how many were counted. */
export interface ThresholdOrigin {
  readonly kind: "threshold";
  readonly indicator: string;
  readonly period: string;
  readonly above: number;
  readonly within?: string;
  readonly part: "count" | "of";
}

/** How many of an area's figures differ from an earlier release. */
export interface ChangesOrigin {
  readonly kind: "changes";
  readonly area: string;
  readonly since: string;
}

/** A count of who took part in a programme in an area. */
export interface ParticipationOrigin {
  readonly kind: "participation";
  readonly programme: string;
  readonly area: string;
  readonly part: "namedSites" | "authorities" | "atLeast" | "atMost";
}

/** A figure that a public page states about a programme. */
export interface ReportedOrigin {
  readonly kind: "reported";
  readonly programme: string;
  readonly quantity: string;
  readonly asAt: string;
}

/** Where a number of a brief comes from: enough to find it again. */
export type Origin =
  | CellOrigin
  | NeighboursMedianOrigin
  | RankOrigin
  | SlopeOrigin
  | SpreadOrigin
  | ThresholdOrigin
  | ChangesOrigin
  | ParticipationOrigin
  | ReportedOrigin;
