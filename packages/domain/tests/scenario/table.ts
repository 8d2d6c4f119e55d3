/** A row of a small CSV file: every cell as text, and those that are numbers as numbers. A dash means there is no answer. */
export interface Row {
  readonly texts: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, number>>;
}

export function toTable(text: string): readonly Row[] {
  const [header = "", ...lines] = text.trim().split("\n");
  const names = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",").map((cell, position): [string, string] => [names[position] ?? "", cell]);
    const numeric = cells.filter(([, cell]) => cell !== "" && !Number.isNaN(Number(cell)));
    return {
      texts: Object.fromEntries(cells),
      numbers: Object.fromEntries(numeric.map(([name, cell]) => [name, Number(cell)])),
    };
  });
}
