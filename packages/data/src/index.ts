export { type AuditEntry } from "./audit/audit-entry.js";
export { listAuditEntries, type AuditSelection } from "./audit/list-audit-entries.js";
export { recordUse } from "./audit/record-use.js";
export { BundleError } from "./bundled/bundle-error.js";
export { publishBundled } from "./bundled/publish-bundled.js";
export { writeBundle, type Bundling } from "./bundled/write-bundle.js";
export { migrateStore } from "./database/migrate-store.js";
export { type DataSource } from "./importing/data-source.js";
export { FileNotFoundError, UnknownSourceError } from "./importing/import-errors.js";
export { importFile, type ImportReport, type ImportRequest } from "./importing/import-file.js";
export { type IssueCount } from "./importing/issue-log.js";
export { severities, type Issue, type Severity } from "./importing/issue.js";
export { type Progress } from "./importing/read-text.js";
export { expireKey, revokeKey } from "./keys/end-key.js";
export { issueKey, type IssuedKey, type KeyRequest } from "./keys/issue-key.js";
export { KeyRefusedError, KeyRequestError, KeyRevokedError, UnknownKeyError } from "./keys/key-errors.js";
export { openKeyRing, type KeyCheck, type KeyRing } from "./keys/key-ring.js";
export { isPrivileged, keyRoles, parseKeyRole, type KeyRole } from "./keys/key-role.js";
export { keyStateAt, type Key, type KeyState } from "./keys/key.js";
export { requireKey, requireWorkingKey } from "./keys/require-key.js";
export { listKeys } from "./keys/list-keys.js";
export { addNote, type NoteEntry, type NoteReport } from "./notes/add-note.js";
export { listEnteredNotes, type EnteredNote } from "./notes/list-entered-notes.js";
export { exportRelease, type ExportedRelease, type ReleaseMetadata } from "./releases/export-release.js";
export { exportLines } from "./releases/export-lines.js";
export { findReleaseHeading } from "./releases/find-release-heading.js";
export { findLatest, listReleaseHeadings } from "./releases/list-release-headings.js";
export { loadRelease } from "./releases/load-release.js";
export { type Publication } from "./releases/publish-editions.js";
export { publishIllustration } from "./releases/publish-illustration.js";
export { publishRelease } from "./releases/publish-release.js";
export {
  ContentChangedError,
  NothingChangedError,
  NothingStagedError,
  ReleaseVersionError,
  UnknownReleaseError,
} from "./releases/release-errors.js";
export {
  verifyStore,
  type Verification,
  type VerifiedEdition,
  type VerifiedRelease,
} from "./releases/verify-store.js";
export { checkReturnFile, type ReturnFile } from "./returns/check-return-file.js";
export type { RepeatedSubmission } from "./returns/find-repeated.js";
export { listAcceptedReturns } from "./returns/list-accepted-returns.js";
export { listSubmissions, type SubmissionHeading } from "./returns/list-submissions.js";
export { mostReturnBytes } from "./returns/parse-return-file.js";
export { NoReturnsError, publishReturns, type ReturnsPublication } from "./returns/publish-returns.js";
export { submitReturns, type Submission, type SubmissionReport } from "./returns/submit-returns.js";
export { listSources } from "./sources/sources.js";
export { openStore, type StoreLocation } from "./store/open-store.js";
export { type Store } from "./store/store.js";
export { StoreBusyError, StoreLockedError, StoreUnavailableError } from "./store/store-errors.js";
