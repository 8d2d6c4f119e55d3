import { print } from "@0no-co/graphql.web";
import type { TadaDocumentNode } from "gql.tada";
import { GATEWAY_SECRET, GATEWAY_URL } from "$app/env/private";
import { gatewayDown, gatewayFault, UnknownName } from "./gateway-errors.js";
import { parseAnswer } from "./parse-answer.js";

const ordinaryPatience = 10_000;

interface AskOptions {
  readonly patienceMilliseconds?: number;
  /** Given once the reader has hung up: the question is taken back, so that nothing is worked out for nobody. */
  readonly gone?: AbortSignal;
}

const identification = GATEWAY_SECRET === "" ? {} : { authorization: `Bearer ${GATEWAY_SECRET}` };

/**
 * Asks the gateway one question. A name the gateway does not know is thrown as `UnknownName`, for the page to explain;
 * a gateway that does not answer ends in a page that says what to do.
 */
export async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  { patienceMilliseconds = ordinaryPatience, gone }: AskOptions = {},
): Promise<Result> {
  const body = JSON.stringify({ query: print(document), variables });
  const late = AbortSignal.timeout(patienceMilliseconds);
  const signal = gone === undefined ? late : AbortSignal.any([late, gone]);
  const response = await send(body, signal).catch(gatewayDown);
  const { data, problems } = parseAnswer<Result>(await response.text().catch(gatewayDown));
  const [problem] = problems;
  if (problem?.code === "NOT_FOUND") throw new UnknownName(problem);
  if (problem !== undefined || data === undefined)
    return gatewayFault(problem?.message ?? `status ${response.status}`);
  return data;
}

/** The same for a name that a release need not know: nothing where it does not. */
export async function askIfKnown<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result | undefined> {
  return ask(document, variables).catch((problem: unknown) => {
    if (problem instanceof UnknownName) return undefined;
    throw problem;
  });
}

function send(body: string, signal: AbortSignal): Promise<Response> {
  return fetch(GATEWAY_URL, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", ...identification },
    body,
    signal,
  });
}
