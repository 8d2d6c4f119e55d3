import { FileNotFoundError } from "@plumbline/data";
import type { ReturnProblem } from "@plumbline/domain";
import { readFile } from "node:fs/promises";

export async function readReturnFile(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new FileNotFoundError(file);
    throw error;
  });
}

export function countRows(rows: number): string {
  return `${rows} ${rows === 1 ? "row" : "rows"}`;
}

export function formatProblems(file: string, problems: readonly ReturnProblem[]): string {
  const lines = problems.map(({ row, column, message, check }) => {
    return `${[file, row, column].filter((part) => part !== undefined).join(":")}  ${message} [${check}]`;
  });
  return [...lines, `${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`].join("\n");
}
