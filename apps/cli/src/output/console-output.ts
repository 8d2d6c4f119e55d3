import type { Writable } from "node:stream";

/** Where a command speaks: answers to `out`, everything about getting them to `err`. */
export interface ConsoleOutput {
  readonly out: Writable;
  readonly err: Writable;
  /** Whether somebody watches `err` and a line may be drawn over. */
  readonly watched: boolean;
}

export function writeLine(stream: Writable, line: string): void {
  stream.write(`${line}\n`);
}

/** The whole answer of a command for a machine. */
export function writeJson(stream: Writable, answer: unknown): void {
  writeLine(stream, JSON.stringify(answer, undefined, 2));
}
