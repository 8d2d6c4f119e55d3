/** Something in a link that could not be read, with the values that would do. */
export interface LinkProblem {
  readonly name: string;
  readonly given: string;
  readonly sentence: string;
  readonly choices: readonly string[];
}

/** The parameters of a link, to be read. */
export type LinkParams = Pick<URLSearchParams, "get" | "getAll">;

/** The value of a parameter, or undefined where it is absent or empty (an empty field of a form). */
export function readText(params: LinkParams, name: string): string | undefined {
  return params.get(name)?.trim() || undefined;
}

/** A parameter that is one of a few words; the fallback where it is absent. Other words are reported as a problem. */
export function readWord<Word extends string>(
  params: LinkParams,
  {
    name,
    words,
    fallback,
  }: { readonly name: string; readonly words: readonly Word[]; readonly fallback: Word },
): Word | LinkProblem {
  const given = readText(params, name);
  if (given === undefined) return fallback;
  const found = words.find((word) => word === given);
  return (
    found ?? { name, given, sentence: `“${given}” is not one of the choices for ${name}.`, choices: words }
  );
}

/** A parameter that must look like something, such as a year; undefined where it is absent. */
export function readPattern(
  params: LinkParams,
  {
    name,
    pattern,
    looksLike,
  }: { readonly name: string; readonly pattern: RegExp; readonly looksLike: string },
): string | undefined | LinkProblem {
  const given = readText(params, name);
  if (given === undefined || pattern.test(given)) return given;
  return { name, given, sentence: `“${given}” cannot be read as ${looksLike}.`, choices: [] };
}

export function isProblem(value: unknown): value is LinkProblem {
  return typeof value === "object" && value !== null && "sentence" in value && "choices" in value;
}

/** A query string with the parameters that have a value, in the order given: "?indicator=…", or nothing. */
export function formatQuery(params: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    value === undefined || value === ""
      ? []
      : [`${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`],
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
