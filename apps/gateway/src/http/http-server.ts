import { createServer, type IncomingMessage, type Server } from "node:http";
import { internalFault } from "../errors.js";
import type { ReportFault } from "../report-fault.js";
import { send, type Answer, type Respond } from "./answer.js";
import { refuse } from "./refuse.js";

const slowestRequestMs = 30_000;

/** An HTTP server that answers with `respond` and turns whatever it throws into a logged fault. */
export function createHttpServer(respond: Respond, report: ReportFault): Server {
  const answer = async (request: IncomingMessage): Promise<Answer | undefined> => {
    try {
      return await respond(request);
    } catch (error) {
      return wentAway(request) ? undefined : refuse(internalFault(report(error)));
    }
  };
  return createServer({ requestTimeout: slowestRequestMs }, (request, response) => {
    answer(request)
      .then((answered) => answered && send(response, answered))
      .catch(report);
  });
}

/** Whether the caller hung up before the whole request had come: nobody is left to answer, and nothing went wrong here. */
function wentAway(request: IncomingMessage): boolean {
  return request.destroyed && !request.complete;
}
