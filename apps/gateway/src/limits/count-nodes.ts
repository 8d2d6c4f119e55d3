import { type DocumentNode, visit } from "graphql";

export interface Counted {
  readonly aliases: number;
  readonly directives: number;
}

/** Counts what a document repeats things with. */
export function countNodes(document: DocumentNode): Counted {
  let [aliases, directives] = [0, 0];
  visit(document, {
    Field: ({ alias }) => {
      if (alias !== undefined) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { aliases, directives };
}
