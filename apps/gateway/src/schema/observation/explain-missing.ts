import {
  areaInSentence,
  existsOn,
  findArea,
  listAreas,
  listNotes,
  listNotesNaming,
  shorthand,
  type MissingReason,
  type Observation,
  type Release,
} from "@plumbline/domain";
import type { MissingType } from "./missing.type.js";

/** Why a figure is missing, with what the release knows about this very one. */
export function explainMissing(
  release: Release,
  observation: Observation,
  reason: MissingReason,
): MissingType {
  const { symbol, explanation } = shorthand[reason];
  const remarks = [explanation, ...listRemarks(release, observation, reason)];
  return { reason, symbol, explanation: remarks.join(" ") };
}

function listRemarks(release: Release, observation: Observation, reason: MissingReason): readonly string[] {
  const { area, indicator, period } = observation;
  const subject = { area: area.code, indicator: indicator.slug, period: period.code };
  const notes = listNotes(listNotesNaming(release.notes, area.code), subject)
    .filter(({ kind }) => kind === "data-quality")
    .map(({ text }) => text);
  return reason === "not-published" ? [...whereItIs(release, observation), ...notes] : notes;
}

function whereItIs(release: Release, { area, period }: Observation): readonly string[] {
  const joint = area.jointReturn === undefined ? undefined : findArea(release.areas, area.jointReturn);
  if (joint !== undefined) {
    return [`Its figures are in the joint return of ${areaInSentence(joint)} (${joint.code}).`];
  }
  if (existsOn(area, period.end)) return [];
  const [linked, verb] =
    (area.validTo ?? period.end) < period.end
      ? [area.successors, "succeeded by"]
      : [area.predecessors, "preceded by"];
  const names = listAreas(release.areas, linked).map((each) => `${areaInSentence(each)} (${each.code})`);
  const lineage = names.length === 0 ? "" : `; it was ${verb} ${names.join(" and ")}`;
  return [`It did not exist on ${period.end}${lineage}.`];
}
