import { createServer, type IncomingMessage, type Server } from "node:http";
import { internalFault } from "../errors.js";
import type { ReportFault } from "../report-fault.js";
import type { Answer, Respond } from "./answer.js";
import { refuse } from "./refuse.js";
import { refuseUnreadable } from "./refuse-unreadable.js";
import { send } from "./send.js";

/** How long a request may take to arrive, in milliseconds, and how large its first line and headers may be, in bytes. */
const arrival = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
} as const;
const maxHeaderSize = 32 * 1024;

/** An HTTP server that answers with `respond` and turns whatever it throws into a logged fault. */
export function createHttpServer(respond: Respond, report: ReportFault): Server {
  const answer = async (request: IncomingMessage): Promise<Answer | undefined> => {
    try {
      return await respond(request);
    } catch (error) {
      return wentAway(request) ? undefined : refuse(internalFault(report(error)));
    }
  };
  const server = createServer({ ...arrival, maxHeaderSize }, (request, response) => {
    answer(request)
      .then((answered) => answered && send(request, response, answered))
      .catch(report);
  });
  return server.on("clientError", refuseUnreadable);
}

/** Whether the caller hung up before the whole request had come: nobody is left to answer, and nothing went wrong here. */
function wentAway(request: IncomingMessage): boolean {
  return request.destroyed && !request.complete;
}
