import type { AuditSelection } from "@plumbline/data";
import type { IncomingMessage } from "node:http";
import { policies } from "../caching/policies.js";
import { findText, parseAsked, shorten, type Asked } from "../links/asked.js";
import type { Refusal } from "../errors.js";
import type { Answer } from "./answer.js";
import type { Turns } from "./in-turn.js";
import { refuseAll } from "./refuse.js";
import type { Route } from "./routes.js";
import { withRole } from "./with-role.js";

const parameters = ["key", "action", "since", "until", "most"];
const [usualLines, mostLines] = [100, 1_000];
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
  const asked = parseAsked(new URL(url, "http://gateway").searchParams, parameters);
  const selection = readSelection(asked);
  const [problem, ...others] = [...asked.complaints].map(toMisread);
  if (problem !== undefined) return refuseAll(problem, others);
  const entries = await keys()?.list(selection);
  return {
    status: 200,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": policies.nobody },
    body: `${JSON.stringify({ entries: entries ?? [] })}\n`,
  };
}

function toMisread(sentence: string): Refusal {
  return { status: 400, code: "BAD_USER_INPUT", sentence };
}

function readSelection(asked: Asked): AuditSelection {
  return {
    key: findText(asked, "key"),
    action: findText(asked, "action"),
    since: findInstant(asked, "since"),
    until: findInstant(asked, "until"),
    most: findCount(asked, "most") ?? usualLines,
  };
}

function findInstant(asked: Asked, name: string): string | undefined {
  const text = findText(asked, name);
  if (text === undefined || (instant.test(text) && !Number.isNaN(Date.parse(text)))) return text;
  asked.complain(`\`${name}\` is a day like 2027-03-18 or an instant in UTC, not “${shorten(text)}”.`);
  return undefined;
}

function findCount(asked: Asked, name: string): number | undefined {
  const text = findText(asked, name);
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= mostLines) return Number(text);
  asked.complain(`\`${name}\` is a whole number from 1 to 1,000, not “${shorten(text)}”.`);
  return undefined;
}
