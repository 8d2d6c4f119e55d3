/** What an Accept or Accept-Encoding header likes, by name, with how much: 0 for not at all. */
export type Preferences = ReadonlyMap<string, number>;

export function parsePreferences(header: string): Preferences {
  return new Map(header.split(",").map(parsePreference));
}

function parsePreference(text: string): readonly [string, number] {
  const [name = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return [name, weight >= 0 && weight <= 1 ? weight : 0];
}

/** How much the first of the names that is mentioned is liked; 0 where none is. */
export function weigh(preferences: Preferences, names: readonly string[]): number {
  const mentioned = names.find((name) => preferences.has(name));
  return mentioned === undefined ? 0 : (preferences.get(mentioned) ?? 0);
}
