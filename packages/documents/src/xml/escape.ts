/** What XML 1.0 cannot hold at all, not even escaped. */
const unfit = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

export function dropUnfit(text: string): string {
  return text.replaceAll(unfit, "");
}

/** Text as it may stand in an element or in a quoted attribute. */
export function escapeXml(text: string): string {
  return dropUnfit(text).replaceAll(/[&<>"\t\n\r]/g, (letter) => entities[letter] ?? letter);
}
