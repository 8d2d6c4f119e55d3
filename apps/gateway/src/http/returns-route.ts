import { mostReturnBytes, StoreBusyError, type Key, type SubmissionReport } from "@plumbline/data";
import type { IncomingMessage } from "node:http";
import { policies } from "../caching/policies.js";
import { refusals } from "../errors.js";
import { formatSubmissionReport } from "../returns/format-report.js";
import type { ReturnsDesk } from "../returns/returns-desk.js";
import type { Answer } from "./answer.js";
import { isUtf8Named } from "./charset.js";
import type { Turns } from "./in-turn.js";
import { parsePreferences, weigh } from "./preferences.js";
import { readBytes } from "./read-body.js";
import { refuse } from "./refuse.js";
import type { Route } from "./routes.js";
import { withRole } from "./with-role.js";

export interface ReturnsRouteParts extends Turns {
  readonly returns: () => ReturnsDesk | undefined;
}

const csvType = /^text\/csv\s*(;|$)/i;

/** Where the holders of submitters’ keys send their returns: a CSV file as the body, and a report of every problem as the answer. */
export function toReturnsRoute(parts: ReturnsRouteParts): Route {
  return {
    path: "/returns",
    methods: ["POST"],
    respond: (request) =>
      withRole(parts, request, { roles: ["submitter"], answer: (key) => answer(parts, request, key) }),
  };
}

async function answer({ returns }: ReturnsRouteParts, request: IncomingMessage, key: Key): Promise<Answer> {
  const encoding = request.headers["content-encoding"] ?? "identity";
  if (!csvType.test(request.headers["content-type"] ?? "") || encoding !== "identity") {
    return refuse(refusals.notCsv, { connection: "close" });
  }
  if (!isUtf8Named(request.headers["content-type"])) return refuse(refusals.notUtf8, { connection: "close" });
  const content = await readBytes(request, mostReturnBytes);
  if (content === undefined) return refuse(refusals.fileTooLarge, { connection: "close" });
  try {
    const report = await returns()?.submit(content, key);
    if (report === undefined) return refuse(refusals.starting);
    const asText = prefersText(request.headers.accept);
    return {
      status: statusOf(report),
      headers: {
        "content-type": asText ? "text/plain; charset=utf-8" : "application/json; charset=utf-8",
        "cache-control": policies.nobody,
        vary: "accept",
      },
      body: asText ? formatSubmissionReport(report) : `${JSON.stringify(report)}\n`,
    };
  } catch (error) {
    if (error instanceof StoreBusyError) return refuse(refusals.storeBusy);
    throw error;
  }
}

function statusOf(report: SubmissionReport): number {
  if (!report.accepted) return 422;
  return report.sameAs === undefined ? 201 : 200;
}

function prefersText(accept: string | undefined): boolean {
  if (accept === undefined) return false;
  const preferences = parsePreferences(accept);
  const weightOf = (type: string) => weigh(preferences, [type, "*/*"]);
  return weightOf("text/plain") > weightOf("application/json");
}
