/** An area as it can be looked for: by name, other name, or one of its codes. */
export interface NamedArea {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly dfeCode: string | null;
}

export interface AreaMatches<Area extends NamedArea> {
  /** Areas that bear exactly the name or code looked for. */
  readonly exact: readonly Area[];
  /** Areas whose name holds the words looked for, best first; exact ones are among them. */
  readonly near: readonly Area[];
}

/** Looks for areas by a name, part of a name, an ONS code or a three-digit DfE code. Case, accents and punctuation do not matter. */
export function searchAreas<Area extends NamedArea>(areas: readonly Area[], text: string): AreaMatches<Area> {
  const wanted = simplify(text);
  if (wanted === "") return { exact: [], near: [] };
  const scored = areas
    .map((area) => ({ area, score: Math.max(...listNames(area).map((name) => score(name, wanted))) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.area.name.localeCompare(b.area.name, "en-GB"));
  return {
    exact: scored.filter(({ score }) => score === exactly).map(({ area }) => area),
    near: scored.map(({ area }) => area),
  };
}

const exactly = 4;

function listNames({ code, name, aliases, dfeCode }: NamedArea): readonly string[] {
  return [code, name, ...aliases, ...(dfeCode === null ? [] : [dfeCode])].map(simplify);
}

function score(name: string, wanted: string): number {
  if (name === wanted) return exactly;
  if (name.startsWith(wanted)) return 3;
  if (name.includes(` ${wanted}`)) return 2;
  return wanted.split(" ").every((word) => name.includes(word)) ? 1 : 0;
}

function simplify(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/[’']/g, "")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
