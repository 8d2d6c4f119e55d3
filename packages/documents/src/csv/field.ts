/** What a spreadsheet takes for the start of a formula: = + - @, their full-width twins, tab and line breaks. */
const startsFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const needsQuotes = /[",\r\n]|^\s|\s$/;

/** Text that a spreadsheet reads as text: what would run as a formula gets an apostrophe before it. */
export function toInertText(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

/** A field of RFC 4180: in quotes where it holds a comma, a quote, a line break, or blanks at an end. */
export function quoteField(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function toTextField(text: string): string {
  return quoteField(toInertText(text));
}
