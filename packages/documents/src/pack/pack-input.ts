import type { DiscussionPoint, Indicator, PackLine } from "@plumbline/domain";

/** A pack before it is files: the lines of a region or a group, what they are of, and where they come from. */
export interface PackInput {
  readonly place: PackPlace;
  readonly release: PackRelease;
  readonly source: PackSource;
  readonly indicators: readonly PackIndicator[];
  readonly lines: readonly PackLine[];
  readonly discussion: readonly PackPoint[];
}

/** `title` names the pack, `phrase` the place in sentences, `slug` in the names of files; `link` is the pack's public address. */
export interface PackPlace {
  readonly title: string;
  readonly phrase: string;
  readonly slug: string;
  readonly link: string;
}

export interface PackRelease {
  readonly version: string;
  readonly digest: string;
  /** ISO moment. */
  readonly publishedAt: string;
  readonly illustrative: boolean;
}

/** `kind` is the word its figures carry: "Official statistics". */
export interface PackSource {
  readonly publisher: string;
  readonly name: string;
  readonly publishedOn: string | null;
  readonly kind: string;
}

export type PackIndicator = Pick<
  Indicator,
  "slug" | "name" | "shortName" | "unit" | "decimals" | "definition" | "cautions"
>;

/** A question with the name of the rule that raised it. */
export type PackPoint = Pick<DiscussionPoint, "indicator" | "finding" | "question"> & {
  readonly ruleName: string | null;
};
