import { parentPort, workerData, type MessagePort } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";

interface ConnectMessage {
  readonly connection: MessagePort;
}

function isConnectMessage(message: unknown): message is ConnectMessage {
  return typeof message === "object" && message !== null && "connection" in message;
}

const folder: unknown = workerData;
if (parentPort === null || typeof folder !== "string")
  throw new Error("The embedded database runs in a worker only");
const parent = parentPort;

async function openDatabase(dataDir: string): Promise<PGlite | undefined> {
  try {
    return await PGlite.create({ dataDir, postgresqlconf: ["shared_buffers=16MB"] });
  } catch (error) {
    parent.postMessage({ failed: error instanceof Error ? error.message : String(error) }, []);
    return undefined;
  }
}

/** The engine has one session for all connections: a new one must find nothing of the one before. */
async function startSession(database: PGlite): Promise<void> {
  await database.exec("rollback");
  await database.exec("discard all");
}

/** Answers one connection's protocol messages, one after the other. */
function serve(database: PGlite, connection: MessagePort): void {
  let last: Promise<unknown> = startSession(database);
  connection.on("message", (message: unknown) => {
    if (!(message instanceof Uint8Array)) return;
    last = last
      .then(() => database.execProtocolRaw(message))
      .then((reply) => connection.postMessage(reply, []))
      .catch(() => connection.close());
  });
}

const database = await openDatabase(folder);
if (database !== undefined) {
  parent.on("message", (message: unknown) => {
    if (isConnectMessage(message)) serve(database, message.connection);
    if (message === "close") void database.close().finally(() => process.exit(0));
  });
  parent.postMessage("ready", []);
}
