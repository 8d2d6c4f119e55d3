import type { KeyEntry } from "../key/key.js";
import { listOutcomes } from "../outcome/list-outcomes.js";
import { outcomeWords } from "../outcome/outcome.js";
import { colour } from "../palette.js";
import type { HeatTableProps } from "./props.js";

export const shadeEntries: readonly KeyEntry[] = [
  { mark: { kind: "swatch", fill: colour("shade1") }, label: "lowest fifth of the column" },
  { mark: { kind: "swatch", fill: colour("shade3") }, label: "middle" },
  { mark: { kind: "swatch", fill: colour("shade5") }, label: "highest fifth" },
];

export function toOutcomeEntries({ rows }: HeatTableProps): readonly KeyEntry[] {
  const occurring = listOutcomes(rows.flatMap(({ cells }) => cells.map(({ outcome }) => outcome)));
  return occurring.map((outcome) => ({ mark: { kind: "outcome", outcome }, label: outcomeWords[outcome] }));
}
