import type { AreaCode, AreaLevel } from "@plumbline/domain";

export interface AreaTable {
  edition: number;
  code: AreaCode;
  dfe_code: string | null;
  name: string;
  aliases: readonly string[];
  level: AreaLevel;
  parent: AreaCode | null;
  region: AreaCode | null;
  valid_from: string | null;
  valid_to: string | null;
  predecessors: readonly AreaCode[];
  successors: readonly AreaCode[];
  members: readonly AreaCode[];
  joint_return: AreaCode | null;
  change: string | null;
}
