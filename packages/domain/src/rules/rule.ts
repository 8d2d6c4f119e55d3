/** A named method: what it does in a sentence, how it is computed, where it comes from and when it gives no answer. */
export interface Rule {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly formula: string;
  readonly source: string;
  readonly refuses: readonly string[];
}
