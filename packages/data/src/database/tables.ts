import type { AreaTable } from "./tables/area.js";
import type { ContextFactTable } from "./tables/context.js";
import type { DeprivationTable } from "./tables/deprivation.js";
import type { EditionTable } from "./tables/edition.js";
import type { AccessKeyTable, AuditEntryTable } from "./tables/key.js";
import type { NeighbourTable } from "./tables/neighbour.js";
import type { NoteTable } from "./tables/note.js";
import type { ObservationTable } from "./tables/observation.js";
import type {
  ProgrammeComponentTable,
  ProgrammeEventTable,
  ProgrammePhaseTable,
  ProgrammeSiteTable,
  ProgrammeTable,
  ReferenceTable,
  ReportedFigureTable,
} from "./tables/programme.js";
import type { RolloutFigureTable } from "./tables/rollout.js";
import type { ReleaseEditionTable, ReleaseTable } from "./tables/release.js";
import type { ReturnedCountTable, SubmissionTable } from "./tables/return.js";

export interface Tables {
  edition: EditionTable;
  area: AreaTable;
  observation: ObservationTable;
  neighbour: NeighbourTable;
  note: NoteTable;
  deprivation: DeprivationTable;
  context_fact: ContextFactTable;
  reference: ReferenceTable;
  programme: ProgrammeTable;
  programme_component: ProgrammeComponentTable;
  programme_phase: ProgrammePhaseTable;
  programme_event: ProgrammeEventTable;
  programme_site: ProgrammeSiteTable;
  reported_figure: ReportedFigureTable;
  rollout_figure: RolloutFigureTable;
  release: ReleaseTable;
  release_edition: ReleaseEditionTable;
  access_key: AccessKeyTable;
  audit_entry: AuditEntryTable;
  submission: SubmissionTable;
  returned_count: ReturnedCountTable;
}
