const longest = 31;
const forbidden = /[[\]*?:/\\]/g;

/** Names that Excel and LibreOffice take for sheets: no special signs, at most 31 letters, each once whatever its case. */
export function toSheetNames(names: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return names.map((wanted) => {
    const plain =
      wanted
        .replaceAll(forbidden, " ")
        .replaceAll(/\s+/g, " ")
        .replaceAll(/^['\s]+|['\s]+$/g, "") || "Table";
    const name = findFreeName(plain, used);
    used.add(name.toLowerCase());
    return name;
  });
}

function findFreeName(plain: string, used: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? "" : ` ${count}`;
    const name = `${plain.slice(0, longest - ending.length).trimEnd()}${ending}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A sheet as formulas and links name it. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
