import { expect, test } from "vitest";
import { listContractChanges } from "./list-contract-changes.js";

test("reads each release of the changelog with its changes, and one without any", () => {
  const text =
    "# Changes\n\n## Since\n\nNothing.\n\n## 0.2.0, 2027-01-01\n\n### Added\n\n- New: `Query.more`.\n";
  expect(listContractChanges(text)).toEqual([
    { release: "Since", changes: [] },
    { release: "0.2.0, 2027-01-01", changes: ["New: Query.more."] },
  ]);
});
