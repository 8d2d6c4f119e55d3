import type { PDFDocument, StructureElement, StructureOptions } from "pdfkit";

/** A node of the structure tree that assistive technology reads. Told apart by identity: one tag is one element. */
export interface Tag {
  readonly type: string;
  readonly options?: StructureOptions | undefined;
}

/** Writes the structure tree in reading order while the pages are drawn. */
export interface Structure {
  /** Makes these tags, outermost first, the ones that what follows belongs to. */
  readonly open: (path: readonly Tag[]) => void;
  /** Draws inside an element of its own within the open one. */
  readonly within: (tag: Tag, draw: (element: StructureElement) => void) => void;
  /** Draws what belongs to the innermost element. */
  readonly content: (draw: () => void) => void;
  /** Draws what is not read: rules, shades, page numbers. */
  readonly artifact: (type: "Pagination" | "Layout", draw: () => void) => void;
  readonly close: () => void;
}

interface OpenElement {
  readonly tag: Tag;
  readonly element: StructureElement;
}

export function createStructure(paper: PDFDocument): Structure {
  const root = paper.struct("Document");
  paper.addStructure(root);
  const stack: OpenElement[] = [];
  const innermost = (): StructureElement => stack.at(-1)?.element ?? root;

  const push = (tag: Tag): StructureElement => {
    const element = paper.struct(tag.type, tag.options);
    innermost().add(element);
    stack.push({ tag, element });
    return element;
  };
  const shortenTo = (length: number): void => {
    while (stack.length > length) stack.pop()?.element.end();
  };

  return {
    open(path) {
      const common = path.findIndex((tag, depth) => stack[depth]?.tag !== tag);
      shortenTo(common === -1 ? path.length : common);
      for (const tag of path.slice(stack.length)) push(tag);
    },
    within(tag, draw) {
      const depth = stack.length;
      draw(push(tag));
      shortenTo(depth);
    },
    content(draw) {
      innermost().add(draw);
    },
    artifact(type, draw) {
      paper.markContent("Artifact", { type });
      draw();
      paper.endMarkedContent();
    },
    close() {
      shortenTo(0);
      root.end();
    },
  };
}
