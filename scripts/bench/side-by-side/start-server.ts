import { fork } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

export interface Usage {
  readonly cpuMicroseconds: number;
  /** What the processes of its database used; 0 where it has none, or none that can be read here. */
  readonly databaseMicroseconds: number;
  readonly bytes: number;
}

/** A contestant that answers: a process of its own. */
export interface StartedServer {
  readonly name: string;
  readonly origin: string;
  readonly usage: () => Promise<Usage>;
  /** What is still needed after a collection, in bytes: what grows here is never given back. */
  readonly live: () => Promise<number>;
  readonly hand: (payload: unknown) => void;
  readonly stop: () => Promise<void>;
  /** What it printed of faults, and how it ended where it has. */
  readonly complaints: () => string;
}

export interface Program {
  readonly name: string;
  /** Its file, from the root of the repository. */
  readonly file: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly before?: readonly string[];
}

/** Starts a contestant and waits until it says where it answers. */
export async function startServer({
  name,
  file,
  environment = {},
  before = [],
}: Program): Promise<StartedServer> {
  const preload = ["scripts/bench/yardsticks/answer-usage.ts", ...before].flatMap((each) => [
    "--import",
    join(root, each),
  ]);
  const child = fork(join(root, file), {
    execArgv: preload,
    env: { ...process.env, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let complaints = "";
  child.stderr?.on("data", (chunk) => (complaints += String(chunk)));
  child.once("exit", (code, signal) => (complaints += `\nended with ${code ?? signal}`));
  const hear = (type: string) =>
    new Promise<object>((resolve, reject) => {
      const listen = (message: unknown) => {
        if (typeof message !== "object" || message === null || !("type" in message) || message.type !== type)
          return;
        child.off("message", listen).off("exit", fail);
        resolve(message);
      };
      const fail = () => reject(new Error(`${name} ended: ${complaints}`));
      child.on("message", listen).on("exit", fail);
    });
  const url: unknown = Reflect.get(await hear("ready"), "url");
  const ask = (question: "usage" | "live") => {
    const heard = hear(question);
    child.send(question);
    return heard;
  };
  const stop = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve();
      child.once("exit", () => resolve());
      child.kill("SIGKILL");
    });
  return {
    name,
    origin: new URL(String(url)).origin,
    usage: async () => toUsage(await ask("usage")),
    live: async () => Number(Reflect.get(await ask("live"), "bytes")),
    hand: (payload) => child.send({ payload }),
    complaints: () => complaints,
    stop,
  };
}

function toUsage(message: object): Usage {
  const cpu: unknown = Reflect.get(message, "cpu");
  const spent = (key: string) =>
    Number(typeof cpu === "object" && cpu !== null ? Reflect.get(cpu, key) : Number.NaN);
  return {
    cpuMicroseconds: spent("user") + spent("system"),
    databaseMicroseconds: Number(Reflect.get(message, "database")),
    bytes: Number(Reflect.get(message, "bytes")),
  };
}
