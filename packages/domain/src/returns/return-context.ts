import type { Release } from "../releases/release.js";
import type { ReturnRow } from "./return-row.js";

/** What returns are held against. */
export interface ReturnContext {
  /** Whose programmes, areas and workforce figures count: the newest. */
  readonly release: Release;
  /** The accepted returns that stand: the last of each subject. */
  readonly accepted: readonly ReturnRow[];
  /** The day it is (ISO). */
  readonly today: string;
  /** The authorities that may be sent for; any where absent. */
  readonly areas?: readonly string[];
}
