import { Duplex } from "node:stream";
import { hasEnded } from "./start-worker.js";
import { MessageChannel, type Worker } from "node:worker_threads";

/** What node-postgres calls on a socket and has no meaning between two threads. */
function asSocket(stream: Duplex): Duplex {
  return Object.assign(stream, {
    connect: () => process.nextTick(() => stream.emit("connect")),
    setNoDelay: () => stream,
    setKeepAlive: () => stream,
    ref: () => stream,
    unref: () => stream,
  });
}

/** A connection to the database in the worker that looks like a socket: no port is opened for others to find. */
export function openConnectionStream(worker: Worker): Duplex {
  const { port1: port, port2: connection } = new MessageChannel();
  worker.postMessage({ connection }, [connection]);
  const stream = new Duplex({
    read: () => undefined,
    write: (chunk: Uint8Array, _, done) => {
      port.postMessage(chunk);
      done();
    },
    writev: (chunks, done) => {
      port.postMessage(Buffer.concat(chunks.map(({ chunk }: { chunk: Uint8Array }) => chunk)));
      done();
    },
    final: (done) => {
      stream.push(null);
      done();
    },
    destroy: (error, done) => {
      port.close();
      done(error);
    },
  });
  port.on("message", (reply: unknown) => {
    if (reply instanceof Uint8Array && !stream.destroyed) stream.push(reply);
  });
  const fail = () => {
    if (!stream.destroyed) stream.destroy(new Error("the embedded database has stopped"));
  };
  port.on("close", fail);
  if (hasEnded(worker)) process.nextTick(fail);
  return asSocket(stream);
}
