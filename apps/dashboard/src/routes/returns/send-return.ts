import { GATEWAY_URL } from "$app/env/private";
import { gatewayDown, gatewayFault } from "#lib/server/gateway-errors.js";
import { parseReport, type Outcome } from "./parse-report.js";

const patienceMilliseconds = 30_000;

function refused(sentence: string): Outcome {
  return { state: "refused", sentence };
}

/** Hands a file on to the gateway with the key that came with it. Neither is kept here. */
export async function sendReturn(form: FormData): Promise<Outcome> {
  const [key, file] = [form.get("key"), form.get("file")];
  if (!(file instanceof File) || file.size === 0) return refused("Choose a file that is not empty.");
  if (typeof key !== "string" || key.trim() === "") return refused("Give the key that you were issued.");
  if (!/^[!-~]+$/.test(key.trim()))
    return refused("A key has letters, digits, - and _ alone: copy it whole.");
  const response = await fetch(new URL("/returns", GATEWAY_URL), {
    method: "POST",
    headers: {
      "content-type": "text/csv",
      accept: "application/json",
      authorization: `Bearer ${key.trim()}`,
    },
    body: await file.arrayBuffer(),
    signal: AbortSignal.timeout(patienceMilliseconds),
  }).catch(gatewayDown);
  const report: unknown = await response.json().catch(() => undefined);
  return parseReport(report, file.name) ?? gatewayFault(`status ${response.status} to a return`);
}
