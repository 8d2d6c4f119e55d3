/** Marks that Svelte leaves for its script in a browser to find. Pages have no such script. */
const marks = /<!--(?:\[(?:-?\d+|!)?|\])?-->/g;

/** A page without them: a seventh of the markup of a long one. */
export function stripMarks({ html }: { readonly html: string }): string {
  return html.replaceAll(marks, "");
}
