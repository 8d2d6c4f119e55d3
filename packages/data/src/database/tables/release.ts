export interface ReleaseTable {
  id: string;
  data_year: number;
  minor: number;
  title: string;
  summary: string | null;
  published_at: string;
  digest: string;
  supersedes: string | null;
  illustrative: boolean;
  embargo_until: string | null;
}

export interface ReleaseEditionTable {
  release: string;
  source: string;
  edition: number;
}
