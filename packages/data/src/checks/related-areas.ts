import type { Area } from "@plumbline/domain";
import type { Finding } from "../importing/issue.js";

interface ListedArea {
  readonly area: Area;
  readonly row: number;
}

type Relation = readonly [column: string, codes: readonly string[]];

function relationsOf(area: Area): readonly Relation[] {
  return [
    ["parent", [area.parent ?? []].flat()],
    ["region", [area.region ?? []].flat()],
    ["predecessors", area.predecessors],
    ["successors", area.successors],
    ["members", area.members],
    ["joint_return", [area.jointReturn ?? []].flat()],
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
