import type { ProgrammeRecord } from "@plumbline/domain";
import { toLines } from "./lines.js";

/** One line for every statement of a record of programmes. */
export function toRecordLines(record: ProgrammeRecord): readonly string[] {
  return [
    ...toLines("reference", record.references, (reference) => [
      reference.slug,
      reference.name,
      reference.publisher,
      reference.url,
      reference.licence,
      reference.kind,
      reference.standing,
      reference.publishedOn ?? null,
    ]),
    ...toLines("programme", record.programmes, (programme) => [
      programme.slug,
      programme.name,
      programme.status,
      programme.startedOn ?? null,
      programme.endedOn ?? null,
      programme.levels,
      programme.summary,
    ]),
    ...toLines("component", record.components, (component) => [
      component.programme,
      component.order,
      component.slug,
      component.name,
      component.description,
      component.reference,
    ]),
    ...toLines("phase", record.phases, (phase) => [
      phase.programme,
      phase.slug,
      phase.name,
      phase.startedOn ?? null,
      phase.sites,
      phase.reference,
    ]),
    ...toLines("event", record.events, (event) => [
      event.programme,
      event.slug,
      event.date,
      event.title,
      event.text,
      event.reference,
    ]),
    ...toLines("site", record.sites, (site) => [
      site.programme,
      site.area,
      site.phase,
      site.joinedOn,
      site.reference,
    ]),
    ...toLines("figure", record.figures, (figure) => [
      figure.subject,
      figure.quantity,
      figure.name,
      figure.asAt,
      figure.geography,
      figure.level,
      figure.value,
      figure.unit,
      figure.qualifier,
      figure.scope,
      figure.reference,
      figure.note ?? null,
    ]),
  ];
}
