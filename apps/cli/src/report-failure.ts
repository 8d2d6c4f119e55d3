import {
  ContentChangedError,
  FileNotFoundError,
  KeyRefusedError,
  KeyRequestError,
  KeyRevokedError,
  NoReturnsError,
  NothingChangedError,
  NothingStagedError,
  ReleaseVersionError,
  StoreBusyError,
  StoreLockedError,
  StoreUnavailableError,
  UnknownKeyError,
  UnknownReleaseError,
  UnknownSourceError,
} from "@plumbline/data";
import { DisclosureError, IllustrationError } from "@plumbline/domain";
import { CommanderError } from "commander";
import { EnvironmentError } from "./environment.js";
import { GroupError } from "./group-error.js";
import { UnknownRegionError } from "./unknown-region-error.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";

/** How a failure reads, and the code the process ends with. `message` is absent where it was said already. */
export interface Failure {
  readonly code: ExitCode;
  readonly name: string;
  readonly message?: string;
}

type ErrorClass = abstract new (...parts: never[]) => Error;

const codes: readonly (readonly [ErrorClass, ExitCode])[] = [
  [FileNotFoundError, exitCodes.wrongUse],
  [UnknownSourceError, exitCodes.wrongUse],
  [UnknownReleaseError, exitCodes.wrongUse],
  [UnknownKeyError, exitCodes.wrongUse],
  [KeyRequestError, exitCodes.wrongUse],
  [KeyRefusedError, exitCodes.wrongUse],
  [KeyRevokedError, exitCodes.wrongUse],
  [EnvironmentError, exitCodes.wrongUse],
  [UnknownRegionError, exitCodes.wrongUse],
  [GroupError, exitCodes.wrongUse],
  [StoreLockedError, exitCodes.storeUnusable],
  [StoreBusyError, exitCodes.storeUnusable],
  [StoreUnavailableError, exitCodes.storeUnusable],
  [NothingStagedError, exitCodes.notPublished],
  [NothingChangedError, exitCodes.notPublished],
  [NoReturnsError, exitCodes.notPublished],
  [DisclosureError, exitCodes.notPublished],
  [IllustrationError, exitCodes.notPublished],
  [ReleaseVersionError, exitCodes.notPublished],
  [ContentChangedError, exitCodes.notPublished],
];

function fileProblem(error: Error): string | undefined {
  const written =
    "code" in error && (error.code === "ENOENT" || error.code === "EACCES" || error.code === "ENOSPC");
  return written ? `A file cannot be written: ${error.message}` : undefined;
}

/** Tells a mistake or a refusal, which people can act on, from a fault of ours. */
export function toFailure(error: unknown): Failure {
  if (error instanceof CommanderError) {
    const code = error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
    return { code, name: "UsageError" };
  }
  if (!(error instanceof Error)) return { code: exitCodes.fault, name: "Fault", message: String(error) };
  const found = codes.find(([errorClass]) => error instanceof errorClass);
  if (found !== undefined) return { code: found[1], name: error.name, message: error.message };
  const problem = fileProblem(error);
  if (problem !== undefined) return { code: exitCodes.wrongUse, name: "FileError", message: problem };
  return { code: exitCodes.fault, name: error.name, message: error.stack ?? error.message };
}
