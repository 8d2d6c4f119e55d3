import type { AuditSelection } from "@plumbline/data";
import type { IncomingMessage } from "node:http";
import { policies } from "../caching/policies.js";
import { refusals } from "../errors.js";
import type { Answer } from "./answer.js";
import type { Turns } from "./in-turn.js";
import { refuse } from "./refuse.js";
import type { Route } from "./routes.js";
import { withRole } from "./with-role.js";

const mostLines = 1_000;
const instant = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/;

/** The audit log for administrators, the newest line first, as JSON: beside a running gateway, nothing else reads it. */
export function toAuditRoute(turns: Turns): Route {
  return {
    path: "/audit",
    methods: ["GET"],
    respond: (request) =>
      withRole(turns, request, { roles: ["administrator"], answer: () => answer(turns, request) }),
  };
}

async function answer({ keys }: Turns, { url = "" }: IncomingMessage): Promise<Answer> {
  const selection = parseSelection(new URL(url, "http://gateway").searchParams);
  if (selection === undefined) return refuse(refusals.unreadableSelection);
  const entries = await keys()?.list(selection);
  return {
    status: 200,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": policies.nobody },
    body: `${JSON.stringify({ entries: entries ?? [] })}\n`,
  };
}

function parseSelection(search: URLSearchParams): AuditSelection | undefined {
  const [key, action] = [search.get("key") ?? undefined, search.get("action") ?? undefined];
  const [since, until] = [search.get("since") ?? undefined, search.get("until") ?? undefined];
  const most = search.get("most") ?? "100";
  const areInstants = [since, until].every(
    (text) => text === undefined || (instant.test(text) && !Number.isNaN(Date.parse(text))),
  );
  const isCount = /^[1-9]\d{0,3}$/.test(most) && Number(most) <= mostLines;
  return areInstants && isCount ? { key, action, since, until, most: Number(most) } : undefined;
}
