import type { IncomingMessage } from "node:http";

/** Reads a request's body; undefined as soon as it is larger than it may be. */
export function readBytes(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > most) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else refuse();
    };
    const refuse = () => {
      request.off("data", take).resume();
      resolve(undefined);
    };
    const complete = () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
    request.on("data", take).once("end", complete).once("error", reject);
  });
}
