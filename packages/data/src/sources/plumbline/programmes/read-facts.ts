import {
  figureUnits,
  findArea,
  qualifiers,
  type AreaRegister,
  type NamedSite,
  type OfProgramme,
  type Phase,
  type StatedFigure,
} from "@plumbline/domain";
import type { Known } from "./read-history.js";
import type { RecordCells } from "./record-cells.js";

export interface KnownPlaces extends Known {
  readonly register: AreaRegister;
  readonly phases: readonly OfProgramme<Phase>[];
}

export function readSite(cells: RecordCells, known: KnownPlaces): readonly OfProgramme<NamedSite>[] {
  const area = findArea(known.register, cells.text("area"));
  const programme = cells.known("programme", known.programmes, "programme");
  const phases = known.phases.filter((phase) => phase.programme === programme).map(({ slug }) => slug);
  const site = {
    programme,
    phase: cells.known("phase", phases, "phase"),
    joinedOn: cells.date("joined_on"),
    reference: cells.known("reference", known.references, "reference"),
  };
  if (area?.level === "local-authority") return [{ ...site, area: area.code }];
  cells.bad("area", `“${cells.text("area")}” is the code of no authority.`);
  return [];
}

export function readFigure(cells: RecordCells, { references }: Known): readonly StatedFigure[] {
  const unit = cells.oneOf("unit", figureUnits);
  const qualifier = cells.oneOf("qualifier", qualifiers);
  const note = cells.text("note");
  const figure = {
    subject: cells.required("subject"),
    quantity: cells.required("quantity"),
    name: cells.required("name"),
    asAt: cells.date("as_at"),
    geography: cells.required("geography"),
    level: cells.required("level"),
    value: cells.number("value"),
    scope: cells.required("scope"),
    reference: cells.known("reference", references, "reference"),
    ...(note === "" ? {} : { note }),
  };
  return unit === undefined || qualifier === undefined ? [] : [{ ...figure, unit, qualifier, ours: false }];
}
