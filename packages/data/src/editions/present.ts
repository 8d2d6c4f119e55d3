/** The value under its key where there is one, to be spread into an object; nothing where the column is null. */
export function present<K extends string, V>(key: K, value: V | null): { readonly [key in K]?: V } {
  const found: { [key in K]?: V } = {};
  if (value !== null) found[key] = value;
  return found;
}
