import { once } from "node:events";
import type { Server } from "node:http";

/** The port or address cannot be had; the message says which variable to set. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

interface Place {
  readonly port: number;
  readonly host: string;
}

/** Starts listening and gives the address to ask at. */
export async function listen(server: Server, { port, host }: Place): Promise<string> {
  server.listen(port, host);
  await once(server, "listening").catch((error: unknown) => {
    throw toListenError(error, { port, host });
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return `http://${readable(host)}:${bound}/graphql`;
}

function readable(host: string): string {
  if (["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function toListenError(error: unknown, { port, host }: Place): unknown {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  const advice: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken. Stop what uses it, or set GATEWAY_PORT to another.`,
    EACCES: `Port ${port} may not be used without special rights. Set GATEWAY_PORT to one above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set GATEWAY_HOST to one it has.`,
    ENOTFOUND: `The host ${host} is not known. Set GATEWAY_HOST to an address of this machine.`,
  };
  const sentence = typeof code === "string" ? advice[code] : undefined;
  return sentence === undefined ? error : new ListenError(sentence, { cause: error });
}
