/** The link of a page with some parameters replaced, or left out where undefined. */
export function replaceParams(
  url: Pick<URL, "pathname" | "search">,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const params = new URLSearchParams(url.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
  const query = params.toString().replaceAll("%2C", ",");
  return query === "" ? url.pathname : `${url.pathname}?${query}`;
}
