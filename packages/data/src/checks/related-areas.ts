import type { Area } from "@plumbline/domain";
import type { Finding } from "../importing/issue.js";

interface ListedArea {
  readonly area: Area;
  readonly row: number;
}

type Relation = readonly [column: string, codes: readonly string[]];

function relationsOf(area: Area): readonly Relation[] {
  const one = (code: string | undefined) => (code === undefined ? [] : [code]);
  return [
    ["parent", one(area.parent)],
    ["region", one(area.region)],
    ["predecessors", area.predecessors],
    ["successors", area.successors],
    ["members", area.members],
    ["joint_return", one(area.jointReturn)],
  ];
}

/** Whatever area another one names must be in the same list. */
export function checkRelatedAreas(listed: readonly ListedArea[]): readonly Finding[] {
  const known = new Set<string>(listed.map(({ area }) => area.code));
  return listed.flatMap(({ area, row }) =>
    relationsOf(area).flatMap(([column, codes]) =>
      codes
        .filter((code) => !known.has(code))
        .map((code): Finding => {
          const message = () => `${area.name} names ${code}, which the list does not hold: add a row for it.`;
          return { row, column, check: "related-areas", severity: "error", message };
        }),
    ),
  );
}
