import type { Source } from "../releases/source.js";

/** Whether a page is the words of those who decided or counted, or somebody else's report of them. */
export const standings = ["first-hand", "second-hand"] as const;
export type Standing = (typeof standings)[number];

/** A public page that a fact of the record is taken from. */
export interface Reference extends Omit<Source, "vintage"> {
  readonly standing: Standing;
}
