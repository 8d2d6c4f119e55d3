import { toCsvZip } from "../csv/list-csv-files.js";
import { toOds } from "../ods/to-ods.js";
import { toPdf } from "../pdf/to-pdf.js";
import type { PackInput } from "./pack-input.js";
import { toPackReport } from "./report.js";
import { toPackWorkbook } from "./workbook.js";

export type {
  PackIndicator,
  PackInput,
  PackPlace,
  PackPoint,
  PackRelease,
  PackSource,
} from "./pack-input.js";

export { nameGroup, toGroupPlace, toRegionPlace, type PackGroup } from "./place.js";

export const packFormats = ["ods", "zip", "pdf"] as const;
export type PackFormat = (typeof packFormats)[number];

export interface PackFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const mediaTypes = {
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  zip: "application/zip",
  pdf: "application/pdf",
} as const satisfies Record<PackFormat, string>;

/** One file of a pack, the same bytes for the same input: a workbook, CSV files in a ZIP, or a tagged PDF. */
export async function writePackFile(input: PackInput, format: PackFormat): Promise<PackFile> {
  const name = `plumbline-pack-${input.place.slug}-${input.release.version}.${format}`;
  return { name, mediaType: mediaTypes[format], bytes: await toBytes(input, format) };
}

async function toBytes(input: PackInput, format: PackFormat): Promise<Uint8Array> {
  if (format === "ods") return toOds(toPackWorkbook(input));
  if (format === "zip") return toCsvZip(toPackWorkbook(input));
  const { bytes } = await toPdf(toPackReport(input));
  return bytes;
}
