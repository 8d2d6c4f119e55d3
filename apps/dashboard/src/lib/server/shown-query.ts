import { print } from "@0no-co/graphql.web";
import type { TadaDocumentNode } from "gql.tada";
import { GATEWAY_PUBLIC_URL } from "$app/env/private";
import type { ShownQuery } from "../shown-query.js";

/** The question behind a page, ready to be read and to be asked again from a command line. */
export function showQuery<Result, Variables extends object>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): ShownQuery {
  const text = print(document);
  return {
    address: GATEWAY_PUBLIC_URL,
    text,
    variables: JSON.stringify(variables, null, 2),
    curl: toCurl(GATEWAY_PUBLIC_URL, JSON.stringify({ query: text, variables })),
  };
}

function toCurl(address: string, body: string): string {
  return `curl '${address}' --header 'content-type: application/json' --data '${body.replaceAll("'", "'\\''")}'`;
}
