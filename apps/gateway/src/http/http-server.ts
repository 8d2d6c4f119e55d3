import { createServer, type Server } from "node:http";
import { internalFault } from "../errors.js";
import type { ReportFault } from "../report-fault.js";
import { send, type Respond } from "./answer.js";
import { refuse } from "./refuse.js";

const slowestRequestMs = 30_000;

/** An HTTP server that answers with `respond` and turns whatever it throws into a logged fault. */
export function createHttpServer(respond: Respond, report: ReportFault): Server {
  return createServer({ requestTimeout: slowestRequestMs }, (request, response) => {
    Promise.resolve(respond(request))
      .catch((error: unknown) => refuse(internalFault(report(error))))
      .then((answer) => send(response, answer))
      .catch(report);
  });
}
