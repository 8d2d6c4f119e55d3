export type SourceKind = "OFFICIAL_STATISTIC" | "PROGRAMME_RETURN" | "REPORTED" | "MODELLED" | "ILLUSTRATIVE";

export interface ShownSource {
  readonly slug: string;
  readonly name: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string;
  readonly publishedOn: string | null;
  readonly vintage: string | null;
  readonly kind: SourceKind;
}

/** The release that a page reads. `dataTo` is the last day its workforce figures describe (ISO). */
export interface ReleaseHeading {
  readonly version: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly illustrative: boolean;
  readonly dataTo: string | undefined;
  readonly latestVersion: string;
  readonly sources: readonly ShownSource[];
}
