import { readFile } from "node:fs/promises";

/** A process by its number and its start, so that a number used again is not taken for the same process. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly start: string;
}

/** Ticks since boot at which a process started, where the system tells (Linux); else empty. */
async function readStart(pid: number): Promise<string> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

export async function identifyProcess(pid: number): Promise<ProcessIdentity> {
  return { pid, start: await readStart(pid) };
}

export async function isRunning({ pid, start }: ProcessIdentity): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  const startNow = await readStart(pid);
  return start === "" || startNow === "" || start === startNow;
}
