import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "./folders.ts";

const bundled = new URL("../../../../packages/data/bundled/", import.meta.url);

type Row = Readonly<Record<string, string>>;

async function readList(name: string): Promise<readonly Row[]> {
  const [heading = "", ...lines] = (await readFile(new URL(name, bundled), "utf8")).trimEnd().split("\n");
  const columns = heading.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ""]));
  });
}

function placeOf(area: Row): readonly string[] {
  const { code = "", name = "", level = "", dfe_code = "", parent = "" } = area;
  if (level === "country") return ["National", "E92000001", "England", "", "", "", "", ""];
  if (level !== "local-authority") return ["Regional", "E92000001", "England", code, name, "", "", ""];
  return ["Local authority", "E92000001", "England", parent, "", dfe_code, code.replace("-", " / "), name];
}

const heading =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name";

/** The figures of 2025 as the publisher's file has them, with `change` made to its text. */
export async function makeWorkforceFile(change: (text: string) => string = (text) => text): Promise<string> {
  const areas = new Map((await readList("plumbline-areas.tsv")).map((area) => [area["code"], area]));
  const rows = await readList("dfe-workforce-2025.tsv");
  const indicators = Object.keys(rows[0] ?? {}).slice(2);
  const lines = rows.map((row) => {
    const place = placeOf(areas.get(row["area"]) ?? {}).map((text) =>
      text.includes(",") ? `"${text}"` : text,
    );
    return [row["period"], "Reporting year", ...place, ...indicators.map((slug) => row[slug])].join(",");
  });
  const columns = indicators.map((slug) => slug.replaceAll("-", "_"));
  const file = join(await makeFolder(), "workforce.csv");
  await writeFile(file, change([[heading, ...columns].join(","), ...lines, ""].join("\n")));
  return file;
}
