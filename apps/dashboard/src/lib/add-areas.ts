import { searchAreas, type NamedArea } from "./area-search.js";

/** What came of adding areas by name: their codes, and the first name that no area, or more than one, bears. */
export type AddedAreas =
  | { readonly found: true; readonly codes: readonly string[] }
  | {
      readonly found: false;
      readonly codes: readonly string[];
      readonly name: string;
      readonly near: readonly NamedArea[];
    };

const mostSuggestions = 6;

/** Reads names or codes typed into the list of areas, one or several parted by semicolons, lines or commas. */
export function addAreas(areas: readonly NamedArea[], text: string): AddedAreas {
  const whole = searchAreas(areas, text);
  if (whole.exact.length > 0 || !/[,;\n]/.test(text)) return choose(whole, text);
  const parts = text.split(/[,;\n]+/).map((part) => part.trim());
  const chosen = parts.filter((part) => part !== "").map((part) => choose(searchAreas(areas, part), part));
  const codes = chosen.flatMap((each) => each.codes);
  const unclear = chosen.find(({ found }) => !found);
  return { ...(unclear ?? { found: true }), codes };
}

function choose({ exact, near }: ReturnType<typeof searchAreas>, name: string): AddedAreas {
  const [only, ...others] = exact.length > 0 ? exact : near;
  if (only !== undefined && others.length === 0) return { found: true, codes: [only.code] };
  return {
    found: false,
    codes: [],
    name: name.trim(),
    near: (exact.length > 0 ? exact : near).slice(0, mostSuggestions),
  };
}
