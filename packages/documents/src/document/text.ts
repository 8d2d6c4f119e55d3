/** Words of a document: a plain sentence, or pieces of one. */
export type Text = string | readonly Piece[];

export type Piece = string | StrongText | LinkedText | FootnoteMark;

export interface StrongText {
  readonly strong: string;
}

export interface LinkedText {
  readonly text: string;
  readonly href: string;
}

/** Points at the footnote with this id. */
export interface FootnoteMark {
  readonly footnote: string;
}

export function listPieces(text: Text): readonly Piece[] {
  return typeof text === "string" ? [text] : text;
}

export function listMarks(text: Text): readonly string[] {
  return listPieces(text).flatMap((piece) =>
    typeof piece !== "string" && "footnote" in piece ? [piece.footnote] : [],
  );
}
