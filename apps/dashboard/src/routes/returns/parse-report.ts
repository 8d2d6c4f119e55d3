/** One thing to mend in a file: its line and column where they are known. */
export interface Problem {
  readonly row?: number;
  readonly column?: string;
  readonly message: string;
}

/** What became of a file that was sent. */
export type Outcome =
  | {
      readonly state: "accepted";
      readonly submission: number;
      readonly rows: number;
      readonly sha256: string;
      /** The instant (ISO) of the submission that the file only repeats. */
      readonly repeats?: string;
    }
  | { readonly state: "problems"; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly state: "refused"; readonly sentence: string };

function read(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function toProblem(value: unknown): readonly Problem[] {
  const [row, column, message] = [read(value, "row"), read(value, "column"), read(value, "message")];
  if (typeof message !== "string") return [];
  return [
    {
      message,
      ...(typeof row === "number" ? { row } : {}),
      ...(typeof column === "string" ? { column } : {}),
    },
  ];
}

/** The report of the gateway on a file; undefined where it is none. */
export function parseReport(report: unknown, file: string): Outcome | undefined {
  const problems = read(report, "problems");
  if (Array.isArray(problems)) return { state: "problems", file, problems: problems.flatMap(toProblem) };
  const [submission, rows, sha256] = ["submission", "rows", "sha256"].map((key) => read(report, key));
  if (typeof submission === "number" && typeof rows === "number" && typeof sha256 === "string") {
    const repeats = read(read(report, "sameAs"), "submittedAt");
    const accepted = { state: "accepted", submission, rows, sha256 } as const;
    return typeof repeats === "string" ? { ...accepted, repeats } : accepted;
  }
  const sentence = ["errors", 0, "message"].reduce(read, report);
  return typeof sentence === "string" ? { state: "refused", sentence } : undefined;
}
