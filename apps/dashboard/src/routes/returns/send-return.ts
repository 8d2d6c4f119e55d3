import { GATEWAY_URL } from "$app/env/private";
import { gatewayDown, gatewayFault } from "#lib/server/gateway-errors.js";
import { readKey } from "#lib/server/read-key.js";
import { parseReport, type Outcome } from "./parse-report.js";

const patienceMilliseconds = 30_000;

interface Sending {
  readonly key: string;
  readonly file: File;
}

/** What a form sends; why it sends nothing where a part is missing. */
export function readSending(form: FormData): Sending | string {
  const [file, read] = [form.get("file"), readKey(form)];
  if (!(file instanceof File) || file.size === 0) return "Choose a file that is not empty.";
  return typeof read === "string" ? read : { ...read, file };
}

/** Hands a file on to the gateway with the key that came with it. Neither is kept here. */
export async function passOn({ key, file }: Sending, accept: string): Promise<Response> {
  return fetch(new URL("/returns", GATEWAY_URL), {
    method: "POST",
    headers: { "content-type": "text/csv", accept, authorization: `Bearer ${key}` },
    body: await file.arrayBuffer(),
    signal: AbortSignal.timeout(patienceMilliseconds),
  }).catch(gatewayDown);
}

/** Sends what a form holds, and tells what became of it. */
export async function sendReturn(form: FormData): Promise<Outcome> {
  const sending = readSending(form);
  if (typeof sending === "string") return { state: "refused", sentence: sending };
  const response = await passOn(sending, "application/json");
  const report: unknown = await response.json().catch(() => undefined);
  return parseReport(report, sending.file.name) ?? gatewayFault(`status ${response.status} to a return`);
}
