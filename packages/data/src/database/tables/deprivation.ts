import type { AreaCode, DeprivationBasis } from "@plumbline/domain";

export interface DeprivationTable {
  edition: number;
  index: string;
  area: AreaCode;
  average_rank: number;
  population: number;
  basis: DeprivationBasis;
}
