/** Rows as columns of text, each as wide as its widest cell. The columns named last hold numbers and align right. */
export function formatTable(
  rows: readonly (readonly string[])[],
  rightColumns: readonly number[] = [],
): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const formatRow = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return rightColumns.includes(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return rows.map(formatRow).join("\n");
}
