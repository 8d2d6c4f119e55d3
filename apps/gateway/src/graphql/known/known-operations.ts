import { createLeastRecent } from "../../caching/least-recent.js";
import type { Operation } from "../compiled/compile-operation.js";

/** What a request asks, once it is read. */
export interface GraphQLQuestion {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Named = Pick<GraphQLQuestion, "query" | "operationName">;

/** The operations that Apollo Server has parsed, found valid and let run, by the text they came in. */
export interface KnownOperations {
  readonly find: (named: Named) => Operation | undefined;
  readonly keep: (named: Named, operation: Operation) => void;
}

/** 30 MB of documents, as many as Apollo Server holds. */
const mostBytes = 30 * 1024 * 1024;
const bytesPerCharacter = 40;

export function createKnownOperations(): KnownOperations {
  const held = createLeastRecent<string, Operation>({
    most: mostBytes,
    weigh: ({ length }) => length * bytesPerCharacter,
  });
  return {
    find: (named) => held.find(toKey(named)),
    keep: (named, operation) => held.keep(toKey(named), operation),
  };
}

/** The length of the name tells where it ends; no name is not an empty one. Texts are looked up before anyone knows them for documents. */
function toKey({ query, operationName }: Named): string {
  return operationName === undefined ? `- ${query}` : `${operationName.length} ${operationName}${query}`;
}
