import { passOn, readSending } from "../send-return.js";
import { readForm } from "#lib/server/read-form.js";
import type { RequestHandler } from "./$types.js";

/** Sends a return like the page does, and gives the whole report as a file: every problem on a line of its own. */
export const POST: RequestHandler = async ({ request }) => {
  const sending = readSending(await readForm(request));
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  if (typeof sending === "string") return new Response(`${sending}\n`, { status: 422, headers });
  const response = await passOn(sending, "text/plain");
  const name = 'attachment; filename="plumbline-report.txt"';
  return new Response(await response.text(), {
    status: response.status,
    headers: {
      ...headers,
      "content-type": response.headers.get("content-type") ?? headers["content-type"],
      "content-disposition": name,
    },
  });
};
