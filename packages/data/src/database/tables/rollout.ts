import type { AccreditationLevel, AreaCode, MissingReason, RolloutQuantity } from "@plumbline/domain";

export interface RolloutFigureTable {
  edition: number;
  programme: string;
  as_at: string;
  area: AreaCode;
  level: AccreditationLevel;
  quantity: RolloutQuantity;
  value: number | null;
  reason: MissingReason | null;
}
