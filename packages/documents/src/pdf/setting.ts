import type { FootnoteNumbers } from "../document/footnote-numbers.js";
import type { Density } from "./type/density.js";
import type { Faces } from "./type/faces.js";
import type { Measure } from "./type/measure.js";

/** What every block needs to know to lay itself out. */
export interface Setting {
  /** Of the text. */
  readonly width: number;
  /** Of the text on a page. */
  readonly pageHeight: number;
  readonly density: Density;
  readonly faces: Faces;
  readonly measure: Measure;
  readonly numbers: FootnoteNumbers;
  /** Whether a table that would fit on a page may be broken over two. */
  readonly breaksTables: boolean;
}
