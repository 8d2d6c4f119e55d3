import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

/** The two weights that documents are set in: words and figures, headings and emphasis. */
export type Face = "regular" | "semibold";

export type Faces = Readonly<Record<Face, Font>>;

const { resolve } = createRequire(import.meta.url);

let loaded: Faces | undefined;

/** Source Sans 3 (SIL Open Font License), whose figures all have one width; read once a process. */
export function loadFaces(): Faces {
  loaded ??= { regular: loadFace("Regular"), semibold: loadFace("Semibold") };
  return loaded;
}

function loadFace(weight: string): Font {
  return create(readFileSync(resolve(`source-sans/TTF/SourceSans3-${weight}.ttf`)));
}
