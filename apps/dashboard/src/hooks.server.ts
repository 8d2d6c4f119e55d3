import type { Handle, HandleServerError } from "@sveltejs/kit/hooks";
import { answerUnchanged } from "#lib/server/answer-unchanged.js";
import { compress } from "#lib/server/compress.js";
import { explainUnknownName } from "#lib/server/explain-unknown-name.js";
import { UnknownName } from "#lib/server/gateway-errors.js";
import { stripMarks } from "#lib/server/strip-marks.js";

const securityHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
} as const;

export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event, { transformPageChunk: stripMarks });
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  if (response.status === 503) response.headers.set("retry-after", "10");
  return compress(event.request, answerUnchanged(event.request, response));
};

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === "app") return error;
  if (kind === "framework" && error.status === 404)
    return { message: `Nothing is at ${event.url.pathname}.` };
  if (kind === "framework" && error.status === 413)
    return { message: "What was sent is too large for any form of this site. Nothing of it was kept." };
  if (error instanceof UnknownName) return explainUnknownName(error, event.url);
  const reference = crypto.randomUUID().slice(0, 8);
  console.error(`[${reference}] ${event.url.pathname}`, error);
  return { message: "The page could not be made. The reason is in the service’s log.", reference };
};
