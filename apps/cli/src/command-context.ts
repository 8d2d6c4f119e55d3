import type { StoreLocation } from "@plumbline/data";
import type { ConsoleOutput } from "./output/console-output.js";
import type { ExitCode } from "./exit-codes.js";

/** What every command is given: where to speak, where the store is, and what time it is. */
export interface CommandContext {
  readonly output: ConsoleOutput;
  readonly location: () => StoreLocation;
  /** Where readers reach the dashboard, for the links in files. */
  readonly address: () => string;
  readonly now: () => Date;
  readonly end: (code: ExitCode) => void;
}
