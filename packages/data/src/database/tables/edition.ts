import type { SourceKind } from "@plumbline/domain";
import type { Generated } from "kysely";

export interface EditionTable {
  id: Generated<number>;
  source: string;
  vintage: string;
  name: string;
  publisher: string;
  url: string;
  licence: string;
  kind: SourceKind;
  published_on: string | null;
  digest: string;
}
