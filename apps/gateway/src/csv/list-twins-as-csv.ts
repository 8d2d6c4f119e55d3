import { toCsv } from "@plumbline/documents";
import { wordOfKind, type Twin } from "./twin.js";
import { sharedParameters } from "./write-twin.js";

/** The list of files that there are, as a file like them. */
export function listTwinsAsCsv(twins: readonly Twin[]): string {
  return toCsv(
    {
      kind: "table",
      name: "files",
      caption: "Files at plain links",
      columns: [
        { header: "Address", kind: "header" },
        { header: "What it holds", kind: "text", name: "describes" },
        { header: "Parameters", kind: "text" },
        { header: "Example", kind: "text" },
      ],
      rows: twins.map(({ name, describes, parameters, example }) => ({
        cells: [
          `/csv/${name}`,
          describes,
          [...parameters, ...sharedParameters].join(" "),
          toExample(name, example),
        ],
      })),
    },
    wordOfKind.documentation,
  );
}

function toExample(name: string, example: string | undefined): string {
  if (example === undefined) return "";
  return example === "" ? `/csv/${name}` : `/csv/${name}?${example}`;
}
