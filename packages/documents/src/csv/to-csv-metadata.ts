import type { Metadata } from "../document/document.js";
import { listTableShorthands, printCell, type Table } from "../document/table.js";
import { listCsvColumns, type CsvColumn } from "./columns.js";

export interface CsvFacts {
  /** Name of the file that is described: "turnover.csv". */
  readonly url: string;
  readonly language: string;
  readonly status: string;
  readonly metadata: Metadata;
}

/** What stands beside a table's CSV file, after the W3C's "Metadata Vocabulary for Tabular Data": JSON text. */
export function toCsvMetadata(table: Table, facts: CsvFacts): string {
  const { url, language, metadata } = facts;
  const columns = listCsvColumns(table);
  const description = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": language }],
    url,
    ...describeTable(table, facts),
    ...describeOrigin(metadata),
    dialect: { encoding: "utf-8", header: true, delimiter: ",", lineTerminators: ["\r\n"] },
    tableSchema: {
      columns: columns.map((column) => describeColumn(table, column)),
      ...describeKey(table, columns),
    },
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function describeTable(table: Table, { status }: CsvFacts): object {
  return {
    "dc:title": table.caption,
    "dc:type": table.status ?? status,
    ...(table.notes?.length ? { "dc:description": table.notes.join(" ") } : {}),
  };
}

function describeOrigin(metadata: Metadata): object {
  const { author, source, published, release, digest, permalink, licence } = metadata;
  return {
    "dc:creator": author,
    "dc:source": source,
    "dc:issued": { "@value": published, "@type": "date" },
    "dc:identifier": permalink,
    "dc:license": { "@id": licence.href },
    "dc:rights": licence.name,
    "dc:isPartOf": { "schema:version": release, "schema:identifier": digest },
  };
}

function describeColumn(table: Table, column: CsvColumn): object {
  const { name, holds } = column;
  if (holds === "status") {
    return { name, titles: [name], datatype: "string", "dc:description": "What kind of figures these are" };
  }
  const { source } = column;
  if (holds === "shorthand") {
    return {
      name,
      titles: [name, `${source.header}: shorthand`],
      datatype: "string",
      "dc:description": explainShorthands(table, source.header),
    };
  }
  return {
    name,
    titles: [name, source.header],
    datatype: holds,
    ...(source.kind === "header" ? { required: true } : {}),
    ...(source.description === undefined ? {} : { "dc:description": source.description }),
  };
}

function explainShorthands(table: Table, header: string): string {
  const reasons = listTableShorthands(table).map(({ text, reason }) => `${text}: ${reason}`);
  return [`Why "${header}" has no figure`, ...reasons].join("; ");
}

function describeKey({ rows, columns }: Table, csvColumns: readonly CsvColumn[]): object {
  const places = columns.flatMap(({ kind }, place) => (kind === "header" ? [place] : []));
  const keys = rows.map(({ cells }) => JSON.stringify(places.map((place) => printCell(cells[place] ?? ""))));
  if (new Set(keys).size < keys.length) return {};
  const names = csvColumns
    .filter((column) => "place" in column && places.includes(column.place))
    .map(({ name }) => name);
  return { primaryKey: names, rowTitles: names };
}
