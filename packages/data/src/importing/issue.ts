export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** What a check has to say about one place of a file. The message is made only when somebody will read it. */
export interface Finding {
  readonly row?: number;
  readonly column?: string;
  readonly check: string;
  readonly severity: Severity;
  readonly message: () => string;
}

/** A finding as a person reads it. Rows are the file's lines, the heading being line 1. */
export interface Issue {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
}
