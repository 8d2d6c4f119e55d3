import type { AreaCode, Closeness } from "@plumbline/domain";

export interface NeighbourTable {
  edition: number;
  model: string;
  area: AreaCode;
  position: number;
  neighbour: AreaCode;
  closeness: Closeness;
}
