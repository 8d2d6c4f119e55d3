import { isFigure, type Column, type Table, type TableCell } from "./table.js";

/** What keeps a table from being written, in words; nothing where it is sound. */
export function listTableProblems(table: Table): readonly string[] {
  const { name, caption, columns, rows } = table;
  const called = name.trim() === "" ? "a table" : `table "${name}"`;
  const problems = [
    name.trim() === "" && "has no name",
    caption.trim() === "" && "has no caption",
    !columns.some(({ kind }) => kind === "header") && "has no header column",
    columns.some(({ header }) => header.trim() === "") && "has a column without a header",
    ...rows.flatMap(({ cells }, place) => listRowProblems(cells, { columns, place })),
  ];
  return problems.filter((problem) => problem !== false).map((problem) => `${called} ${problem}`);
}

function listRowProblems(
  cells: readonly TableCell[],
  { columns, place }: { readonly columns: readonly Column[]; readonly place: number },
): readonly string[] {
  if (cells.length !== columns.length) {
    return [`has ${cells.length} cells in row ${place + 1}, where it has ${columns.length} columns`];
  }
  return columns.flatMap(({ kind, header }, at) => {
    const cell = cells[at];
    const where = `in row ${place + 1}, column "${header}"`;
    if (cell === undefined) return [];
    if (isFigure(cell) !== (kind === "number")) {
      return [`has ${isFigure(cell) ? "a figure" : "words"} ${where}, a column of ${wants[kind]}`];
    }
    return isFigure(cell) && cell.value !== null && !Number.isFinite(cell.value)
      ? [`has a figure that is no number ${where}`]
      : [];
  });
}

const wants = { header: "row headers", text: "words", number: "figures" } as const;
