import { roundHalfAway } from "../../formatting/format-number.js";
import type { Release } from "../../releases/release.js";
import { lastDay } from "../partial-date.js";
import type { Derivation } from "./derivation.js";
import { naasDerivations } from "./naas-derivations.js";
import { figureKey, type ComputedFigure, type ReportedFigure, type StatedFigure } from "./reported-figure.js";

const derivationsOf: ReadonlyMap<string, readonly Derivation[]> = new Map([["naas", naasDerivations]]);

/**
 * Every figure about a subject, oldest first: those that were stated, and those that we compute from them, marked as ours. Where
 * a figure to compute from is missing, nothing is computed.
 *
 * @example listFigures(release, "naas").find(({ quantity }) => quantity === "average-grant")?.value // 214286
 */
export function listFigures(release: Release, subject: string): readonly ReportedFigure[] {
  const stated = release.figuresOf.get(subject) ?? [];
  const computed = (derivationsOf.get(subject) ?? []).flatMap((derivation) => compute(derivation, stated));
  return [...stated, ...computed].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf(figure: ReportedFigure): string {
  return `${lastDay(figure.asAt)} ${figureKey(figure)}`;
}

function compute(derivation: Derivation, stated: readonly StatedFigure[]): readonly ComputedFigure[] {
  const { quantity, name, unit, decimals, parts, combine, scope, note } = derivation;
  const [first, second] = parts.map((part) =>
    stated.find((figure) => figure.quantity === part.quantity && figure.asAt === part.asAt),
  );
  if (first === undefined || second === undefined || second.value === 0) return [];
  const value = combine === "quotient" ? first.value / second.value : (first.value * second.value) / 100;
  const { subject, geography, level } = first;
  const asAt = lastDay(first.asAt) > lastDay(second.asAt) ? first.asAt : second.asAt;
  const about = { subject, quantity, name, asAt, geography, level, unit, scope, note };
  return [{ ...about, value: roundHalfAway(value, decimals), qualifier: "about", ours: true }];
}
