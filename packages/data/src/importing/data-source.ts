import type { AreaRegister, Release, Source } from "@plumbline/domain";
import type { EditionContent } from "../content/edition-content.js";
import type { Finding } from "./issue.js";
import type { Progress } from "./read-text.js";

/** What a source may need to know while it reads a file. */
export interface Reading {
  readonly file: string;
  readonly vintage?: string;
  readonly register: AreaRegister;
  readonly latest?: Release;
  readonly report: (finding: Finding) => void;
  readonly onProgress?: (progress: Progress) => void;
}

export interface ReadEdition {
  readonly vintage: string;
  readonly rows: number;
  readonly content: EditionContent;
}

/** A publisher's data set: what it is, and how a file of it is read. */
export interface DataSource {
  readonly source: Source;
  readonly accepts: string;
  readonly read: (reading: Reading) => Promise<ReadEdition>;
}
