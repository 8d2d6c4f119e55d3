export const sourceKinds = [
  "official-statistic",
  "programme-return",
  "reported",
  "modelled",
  "illustrative",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where figures come from. `publishedOn` is an ISO day, absent where the publisher's day is not known. */
export interface Source {
  readonly slug: string;
  readonly name: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string;
  readonly kind: SourceKind;
  readonly vintage?: string;
  readonly publishedOn?: string;
}
