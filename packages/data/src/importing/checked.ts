import type { Finding } from "./issue.js";

/** What was read, where it could be read, with what there is to say about it. */
export interface Checked<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
}
