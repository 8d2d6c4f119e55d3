import { listCsvLines } from "@plumbline/documents";
import { figureColumns, sourceColumns, type FileFigure } from "#lib/csv/figure-columns.js";
import { toTable } from "#lib/csv/file-columns.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { walkFigures } from "#lib/server/list-figures.js";
import { sourceKindWords } from "#lib/words/source-kind.js";
import type { RequestHandler } from "./$types.js";

const levels = ["COUNTRY", "REGION", "SUBREGION", "LOCAL_AUTHORITY"] as const;

/** A whole release, sent as it is read so that it is never held in memory at once. */
export const GET: RequestHandler = async ({ params }) => {
  const lines = listLines(params.version);
  const first = await lines.next();
  return new Response(toStream(first.value ?? "", lines), {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="plumbline-${params.version}.csv"`,
      ...keepWhile(params.version),
    },
  });
};

async function* listLines(version: string): AsyncGenerator<string> {
  let isFirst = true;
  for (const level of levels) {
    for await (const figures of walkFigures({ version, selection: { level } })) {
      const [heading = "", ...lines] = toLines(figures);
      yield [...(isFirst ? [heading] : []), ...lines].join("");
      isFirst = false;
    }
  }
}

function toLines(figures: readonly FileFigure[]): readonly string[] {
  const table = toTable(
    { name: "Release", caption: "Every figure" },
    [...figureColumns, ...sourceColumns],
    figures,
  );
  return [...listCsvLines(table, sourceKindWords[figures[0]?.source.kind ?? "OFFICIAL_STATISTIC"])];
}

function toStream(first: string, rest: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(first));
    },
    async pull(controller) {
      const { value, done } = await rest.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
