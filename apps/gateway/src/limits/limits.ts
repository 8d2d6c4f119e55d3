import { maxPageSize } from "../schema/paging/to-connection.js";

/** What one document may ask, whoever sends it. `apiLimits` and docs/limits.md give the same numbers. */
export const limits = {
  maxDepth: 15,
  maxCost: 100_000,
  maxPageSize,
  maxAliases: 100,
  maxDirectives: 50,
  maxTokens: 5_000,
  maxDocumentBytes: 64 * 1024,
  /** How long a document may run before its dearer fields are refused. */
  maxMilliseconds: 5_000,
  /** How long a scenario may take, its wait for others before it among them. */
  maxScenarioMilliseconds: 20_000,
} as const;
