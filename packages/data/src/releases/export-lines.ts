import type { ExportedFigure } from "./export-release.js";

function toField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function toLine(fields: readonly string[]): string {
  return `${fields.map(toField).join(",")}\r\n`;
}

/** An exported release as the lines of a CSV file (RFC 4180), heading first. */
export function* exportLines(figures: readonly ExportedFigure[]): Generator<string, void> {
  const [first] = figures;
  if (first !== undefined) yield toLine(Object.keys(first));
  for (const figure of figures) yield toLine(Object.values(figure));
}
