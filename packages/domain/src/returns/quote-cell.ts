const longest = 40;

/** A cell of a file as a message repeats it: its beginning, with what no screen should be sent (control and format characters) as �. */
export function quoteCell(text: string): string {
  return `“${text.slice(0, longest).replaceAll(/\p{C}/gu, "�")}”`;
}
