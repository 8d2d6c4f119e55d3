import { error } from "@sveltejs/kit";
import type { GatewayProblem } from "./parse-answer.js";

/** The gateway does not know a name that was asked for. */
export class UnknownName extends Error {
  readonly nearest: readonly string[];

  constructor({ message, nearest }: GatewayProblem) {
    super(message);
    this.name = "UnknownName";
    this.nearest = nearest;
  }
}

/** Ends the request with a page for a gateway that does not answer. */
export function gatewayDown(reason: unknown): never {
  console.error(`The gateway does not answer: ${reason instanceof Error ? reason.message : String(reason)}`);
  error(503, "The figures cannot be reached just now: the service that holds them does not answer.", {
    heading: "The figures are out of reach",
    suggestions: [],
  });
}

/** Ends the request with a page for an answer that should not happen; the log holds the reason under the reference shown. */
export function gatewayFault(reason: string): never {
  const reference = crypto.randomUUID().slice(0, 8);
  console.error(`[${reference}] The gateway could not answer: ${reason}`);
  error(502, "The service that holds the figures could not answer this question.", {
    heading: "No answer to this question",
    suggestions: [],
    reference,
  });
}
