/** Where the bundled files lie: beside the sources, and beside what is built from them. */
export const bundledFolder = new URL("../../bundled/", import.meta.url);
