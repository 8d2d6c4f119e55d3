import type { CitedPageFields } from "../server/fragments/record.js";
import { sourceKindWords } from "./source-kind.js";

const standings = { FIRST_HAND: "first-hand", SECOND_HAND: "second-hand" } as const;

/** What kind of claim a cited page makes, in words: "Reported, second-hand". */
export function nameKind({ kind, standing }: Pick<CitedPageFields, "kind" | "standing">): string {
  const word = sourceKindWords[kind];
  return standing === null ? word : `${word}, ${standings[standing]}`;
}
