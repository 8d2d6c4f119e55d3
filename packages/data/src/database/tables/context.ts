import type { AreaCode, ContextTopic } from "@plumbline/domain";

export interface ContextFactTable {
  edition: number;
  topic: ContextTopic;
  area: AreaCode;
  period: string;
  text: string;
}
