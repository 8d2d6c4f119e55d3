/** An opaque cursor for an item that a key names in its list. */
export function toCursor(key: string): string {
  return Buffer.from(key).toString("base64url");
}

/** The key behind a cursor; undefined where the text is no cursor. */
export function parseCursor(cursor: string): string | undefined {
  const key = Buffer.from(cursor, "base64url").toString();
  return toCursor(key) === cursor ? key : undefined;
}
