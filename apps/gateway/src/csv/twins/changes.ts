import type { ChangesArgs } from "../../schema/change/changes.args.js";
import { ChangesResolver } from "../../schema/change/changes.resolver.js";
import type { ChangeType } from "../../schema/change/change.type.js";
import type { ObservationType } from "../../schema/observation/observation.type.js";
import { maxPageSize } from "../../schema/paging/to-connection.js";
import { ReleaseType } from "../../schema/release/release.type.js";
import { findSelection, selectionParameters } from "../asked-inputs.js";
import { findList, requireText } from "../../links/asked.js";
import { areaColumns } from "../columns/area-columns.js";
import { kindOfFigure, originColumns, toFigureRow, type FigureRow } from "../columns/figure-columns.js";
import { indicatorColumns, periodColumns } from "../columns/indicator-columns.js";
import { defineTwin, type TwinQuestion } from "../twin.js";

interface ChangeRow extends Pick<FigureRow, "release" | "area" | "indicator" | "period"> {
  readonly change: ChangeType;
  readonly before: FigureRow | undefined;
  readonly after: FigureRow | undefined;
}

const figureOf = (observation: ObservationType | null) =>
  observation === null ? undefined : toFigureRow(observation);

const numberOf = (row: FigureRow | undefined) =>
  row?.observation.value.known ? row.observation.value.number : undefined;

export const changesTwin = defineTwin<ChangeRow>({
  name: "changes",
  describes: "What changed between an earlier release and this one, figure by figure.",
  parameters: ["since", "indicators", ...selectionParameters],
  example: "since=2024.0",
  columns: [
    ...areaColumns,
    ...indicatorColumns,
    ...periodColumns,
    { name: "change", header: "How it differs", kind: "text", toCell: ({ change }) => change.kind },
    { name: "before", header: "Before", kind: "number", toCell: ({ before }) => numberOf(before) },
    {
      name: "before_shorthand",
      header: "Shorthand before",
      kind: "text",
      toCell: ({ before }) => before?.whyMissing?.symbol,
    },
    { name: "after", header: "After", kind: "number", toCell: ({ after }) => numberOf(after) },
    {
      name: "after_shorthand",
      header: "Shorthand after",
      kind: "text",
      toCell: ({ after }) => after?.whyMissing?.symbol,
    },
    ...originColumns,
  ],
  kindOf: kindOfFigure,
  ask: (asked) => {
    const since = requireText(asked, "since");
    const filter = { since, indicators: findList(asked, "indicators"), selection: findSelection(asked) };
    return (question) => ({
      caption: `What changed since release ${since}, in release ${question.release.version}`,
      rows: listAllChanges(filter, question).map((change) => ({
        release: question.release,
        area: change.area.area,
        indicator: change.indicator.indicator,
        period: change.period,
        change,
        before: figureOf(change.before),
        after: figureOf(change.after),
      })),
    });
  },
});

type ChangeFilter = Pick<ChangesArgs, "since" | "indicators" | "selection">;

function listAllChanges(filter: ChangeFilter, { release, context }: TwinQuestion): readonly ChangeType[] {
  const changes: ChangeType[] = [];
  let after: string | null = null;
  do {
    const page = { ...filter, first: maxPageSize, after };
    const { nodes, pageInfo } = new ChangesResolver().changes(new ReleaseType(release), context, page);
    changes.push(...nodes);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return changes;
}
