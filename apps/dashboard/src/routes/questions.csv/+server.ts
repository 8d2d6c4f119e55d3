import { DASHBOARD_URL } from "$app/env/private";
import { figureColumns, sourceColumns, type FileFigure } from "#lib/csv/figure-columns.js";
import { toTable, type FileColumn } from "#lib/csv/file-columns.js";
import { csvResponse } from "#lib/server/csv-response.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { formatQuestionState, parseQuestionState } from "#lib/url-state/question-state.js";
import { askQuestion } from "../questions/ask-question.js";
import { sortCounted } from "../questions/sort-counted.js";
import { kindIn } from "#lib/words/source-kind.js";
import type { RequestHandler } from "./$types.js";

interface CountedLine extends FileFigure {
  readonly counted: string;
  readonly sentence: string;
  readonly notes: readonly { readonly sentence: string }[];
  readonly link: string;
}

const columns: readonly FileColumn<CountedLine>[] = [
  ...figureColumns,
  { name: "beyond_line", header: "Beyond the line", kind: "text", toCell: ({ counted }) => counted },
  { name: "answer", header: "Answer", kind: "text", toCell: ({ sentence }) => sentence },
  {
    name: "notes",
    header: "Notes",
    kind: "text",
    toCell: ({ notes }) => notes.map((note) => note.sentence).join(" "),
  },
  ...sourceColumns,
  { name: "link", header: "Link", kind: "text", toCell: ({ link }) => link },
];

/** The areas that an answer counts, then those it leaves out. */
export const GET: RequestHandler = async ({ url }) => {
  const parsed = parseQuestionState(url.searchParams);
  if (!parsed.readable) refuseLink(url, parsed.problems);
  const { release, answer, state, pinned } = await askQuestion(parsed.state, url);
  const { indicator, period, sentence } = answer;
  const shared = {
    indicator,
    period,
    sentence,
    source: indicator.source,
    release: release.version,
    link: `${DASHBOARD_URL}${formatQuestionState(pinned)}`,
  };
  const lines = [
    ...sortCounted(answer.rows, state.side).map((figure) => ({ ...shared, ...figure, counted: "yes" })),
    ...answer.excluded.map((figure) => ({ ...shared, ...figure, counted: "no figure" })),
  ];
  const table = toTable({ name: "Counted", caption: sentence }, columns, lines);
  const name = `plumbline-${indicator.slug}-${period.code}-${state.side}-${state.line}`;
  return csvResponse(table, { name, kind: kindIn(release, indicator.source.kind), pinned: state.release });
};
