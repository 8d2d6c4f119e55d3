/** The address of a server from the environment, without a trailing slash; throws with a sentence that says what to set. */
export function parseAddress(name: string, text: string | undefined, fallback: string): string {
  const wanted = text === undefined || text.trim() === "" ? fallback : text.trim();
  const address = URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (address === undefined || !["http:", "https:"].includes(address.protocol)) {
    throw new Error(`${name} must be a web address such as ${fallback}, but is "${wanted}".`);
  }
  return address.href.replace(/\/$/, "");
}
