import type { Outcome } from "../outcome/outcome.js";

/** A mark of a drawing, and what it stands for. */
export interface KeyEntry {
  readonly mark: KeyMark;
  readonly label: string;
}

export type KeyMark =
  | { readonly kind: "outcome"; readonly outcome: Outcome }
  | {
      readonly kind:
        | "dot"
        | "highlight"
        | "interval"
        | "band"
        | "median"
        | "benchmark"
        | "line"
        | "reference"
        | "hatch"
        | "outline";
    }
  | { readonly kind: "swatch"; readonly fill: string };
