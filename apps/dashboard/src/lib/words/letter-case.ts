/** A text set in the middle of a sentence: "Year to 30 September 2025" becomes "year to 30 September 2025". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
