import { listHidden, type Audit } from "./audit/bound-cells.js";
import { findExposed } from "./audit/find-exposed.js";
import type { Solver } from "./audit/linear-system.js";
import { nextToSuppress } from "./audit/next-to-suppress.js";
import type { BoundsOf } from "./audit/to-linear-system.js";
import type { CountTable } from "./count-table.js";
import { DisclosureError } from "./disclosure-error.js";
import { splitTable } from "./split-table.js";
import { suppressSecondary } from "./suppress-secondary.js";

export interface Protection {
  readonly primary: ReadonlySet<string>;
  readonly boundsOf: BoundsOf;
}

/**
 * The keys to suppress so that no hidden count can be worked out to within five: the primary ones, those that subtraction would
 * give away, and those that the audit asks for. Throws `DisclosureError` where earlier releases alone give a count away.
 *
 * Rule: secondary suppression to a fixed point, then the audit; repeated until it finds nothing. Source: as `boundCells`.
 */
export function protectTable(solver: Solver, table: CountTable, protection: Protection): ReadonlySet<string> {
  return new Set(splitTable(table).flatMap((part) => [...protectPart(solver, part, protection)]));
}

/** Hiding more never narrows a range, so a count that was safe once is not asked about again. */
function protectPart(
  solver: Solver,
  table: CountTable,
  { primary, boundsOf }: Protection,
): ReadonlySet<string> {
  const own = new Set([...table.cells.keys()].filter((key) => primary.has(key)));
  let audit: Audit = { table, suppressed: suppressSecondary(table, own), boundsOf };
  let asked: readonly string[] = listHidden(audit);
  const safe = new Set<string>();
  for (;;) {
    const exposed = findExposed(solver, audit, asked).map(({ key }) => key);
    if (exposed.length === 0) return audit.suppressed;
    for (const key of asked) if (!exposed.includes(key)) safe.add(key);
    audit = { ...audit, suppressed: suppressSecondary(table, coverExposed(audit, exposed)) };
    asked = listHidden(audit).filter((key) => !safe.has(key));
  }
}

function coverExposed({ table, suppressed }: Audit, exposed: readonly string[]): ReadonlySet<string> {
  const more = new Set(suppressed);
  for (const key of exposed) {
    const next = nextToSuppress(table, suppressed, key);
    if (next === undefined) throw new DisclosureError(`What is already published gives ${key} away.`);
    more.add(next);
  }
  return more;
}
