import type {
  AccreditationLevel,
  AreaCode,
  FigureUnit,
  ProgrammeStatus,
  Qualifier,
  SourceKind,
  Standing,
} from "@plumbline/domain";

export interface ReferenceTable {
  edition: number;
  slug: string;
  name: string;
  publisher: string;
  url: string;
  licence: string;
  kind: SourceKind;
  standing: Standing;
  published_on: string | null;
}

export interface ProgrammeTable {
  edition: number;
  slug: string;
  name: string;
  status: ProgrammeStatus;
  started_on: string | null;
  ended_on: string | null;
  levels: readonly AccreditationLevel[];
  summary: string;
}

export interface ProgrammeComponentTable {
  edition: number;
  programme: string;
  position: number;
  slug: string;
  name: string;
  description: string;
  reference: string;
}

export interface ProgrammePhaseTable {
  edition: number;
  programme: string;
  slug: string;
  name: string;
  started_on: string | null;
  sites: number;
  reference: string;
}

export interface ProgrammeEventTable {
  edition: number;
  programme: string;
  slug: string;
  date: string;
  title: string;
  text: string;
  reference: string;
}

export interface ProgrammeSiteTable {
  edition: number;
  programme: string;
  area: AreaCode;
  phase: string;
  joined_on: string;
  reference: string;
}

export interface ReportedFigureTable {
  edition: number;
  subject: string;
  quantity: string;
  name: string;
  as_at: string;
  geography: string;
  level: string;
  value: string;
  unit: FigureUnit;
  qualifier: Qualifier;
  scope: string;
  reference: string;
  note: string | null;
}
