import type { IncomingMessage, ServerResponse } from "node:http";

/** What is sent back: all there is to say about one response. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers a request to one address. */
export type Respond = (request: IncomingMessage) => Answer | Promise<Answer>;

export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(body);
}
