import type { IncomingMessage } from "node:http";
import type { Body } from "./body.js";

/** What is sent back: all there is to say about one response. A body that will be sent again keeps its encodings. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Body;
}

/** Answers a request to one address. */
export type Respond = (request: IncomingMessage) => Answer | Promise<Answer>;
