const longest = 40;

/** The beginning of a cell of a file, with what no screen should be sent (control and format characters) as �. */
export function shortenCell(text: string): string {
  return text.slice(0, longest).replaceAll(/\p{C}/gu, "�");
}

/** A cell of a file as a message repeats it. */
export function quoteCell(text: string): string {
  return `“${shortenCell(text)}”`;
}
