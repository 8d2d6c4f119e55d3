import { GATEWAY_URL } from "$app/env/private";
import { gatewayDown } from "#lib/server/gateway-errors.js";
import { parseAnswer } from "#lib/server/parse-answer.js";
import { readForm } from "#lib/server/read-form.js";
import { readKey } from "#lib/server/read-key.js";
import { toFilePath } from "../files.js";
import type { RequestHandler } from "./$types.js";

const patienceMilliseconds = 30_000;

function say(sentence: string, status: number): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(`${sentence}\n`, { status, headers });
}

/** Passes a key on to the gateway and its file back. Neither is kept here. */
export const POST: RequestHandler = async ({ request }) => {
  const form = await readForm(request);
  const [read, path] = [readKey(form), toFilePath(form)];
  if (typeof read === "string") return say(read, 422);
  if (path === undefined) return say("Choose one of the files.", 422);
  const response = await fetch(new URL(path, GATEWAY_URL), {
    headers: { accept: "text/csv", authorization: `Bearer ${read.key}` },
    signal: AbortSignal.timeout(patienceMilliseconds),
  }).catch(gatewayDown);
  if (!response.ok) {
    const { problems } = parseAnswer(await response.text());
    return say(problems[0]?.message ?? "The gateway has no such file.", response.status);
  }
  return new Response(await response.arrayBuffer(), {
    headers: {
      "content-type": response.headers.get("content-type") ?? "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="plumbline-pre-release.csv"',
      "cache-control": "no-store",
    },
  });
};
