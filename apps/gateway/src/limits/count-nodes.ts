import { type DocumentNode, visit } from "graphql";

export interface Counted {
  readonly aliases: number;
  readonly directives: number;
}

const counts = new WeakMap<DocumentNode, Counted>();

/** Counts what a document repeats things with: once, however often it is asked. */
export function countNodes(document: DocumentNode): Counted {
  const before = counts.get(document);
  if (before !== undefined) return before;
  const counted = count(document);
  counts.set(document, counted);
  return counted;
}

function count(document: DocumentNode): Counted {
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
