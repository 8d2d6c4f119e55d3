/** Why a method gave no answer, and what would change that. Codes are stable; sentences are for people. */
export interface Refusal {
  readonly code: string;
  readonly sentence: string;
}

/** Several refusals as one: the code of the first, every sentence once. Undefined where there is none. */
export function joinRefusals(refusals: readonly Refusal[]): Refusal | undefined {
  const [first] = refusals;
  if (first === undefined) return undefined;
  const sentences = [...new Set(refusals.map(({ sentence }) => sentence))];
  return { code: first.code, sentence: sentences.join(" ") };
}
