import type { MissingReason } from "@plumbline/domain";

export interface ObservationTable {
  edition: number;
  indicator: string;
  period: string;
  area: string;
  value: string | null;
  reason: MissingReason | null;
}
