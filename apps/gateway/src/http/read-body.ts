import type { IncomingMessage } from "node:http";

const mostBytes = 256 * 1024;

/** Reads a request's body as text; undefined as soon as it is larger than the gateway reads. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  return (await readBytes(request, mostBytes))?.toString("utf8");
}

/** Reads a request's body; undefined as soon as it is larger than it may be. */
export async function readBytes(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > most) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > most) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
