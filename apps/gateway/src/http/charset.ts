const parameter = /;\s*charset\s*=\s*"?([^\s;"]*)/i;
const subsets = new Set(["utf-8", "utf8", "us-ascii"]);

/** Whether what a Content-Type announces can be read as UTF-8, as it can where it names no charset. */
export function isUtf8Named(contentType = ""): boolean {
  const [, charset] = parameter.exec(contentType) ?? [];
  return charset === undefined || subsets.has(charset.toLowerCase());
}
