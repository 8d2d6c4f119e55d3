/** The parts of pdfkit 0.20 that the writer uses; its package carries no types of its own. */
declare module "pdfkit" {
  import type { Font } from "fontkit";

  export interface StructureOptions {
    readonly alt?: string | undefined;
    readonly expanded?: string | undefined;
    readonly scope?: "Column" | "Row" | undefined;
    /** Left, top, right, bottom, from the page's top left. */
    readonly bbox?: readonly [number, number, number, number] | undefined;
    readonly placement?: "Block" | "Inline" | undefined;
  }

  export interface StructureElement {
    add(child: StructureElement | (() => void)): StructureElement;
    end(): void;
  }

  export interface LinkOptions {
    readonly structParent: StructureElement;
    /** The words of the link; a String object, for a plain string becomes a PDF name. */
    readonly Contents: object;
  }

  export interface OutlineItem {
    addItem(title: string): OutlineItem;
  }

  export interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: "alphabetic";
    readonly underline?: boolean;
  }

  export interface DocumentOptions {
    readonly pdfVersion: "1.7";
    readonly tagged: boolean;
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly autoFirstPage: boolean;
    readonly font: null;
    readonly info: Readonly<Record<string, string | Date>>;
  }

  export interface PageOptions {
    readonly size: readonly [number, number];
    readonly margin: number;
  }

  export class PDFDocument {
    constructor(options: DocumentOptions);
    readonly outline: OutlineItem;
    addPage(options: PageOptions): this;
    on(event: "data", listener: (chunk: Uint8Array) => void): this;
    on(event: "end", listener: () => void): this;
    on(event: "error", listener: (error: Error) => void): this;
    end(): void;

    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: "Artifact", options: { readonly type: "Pagination" | "Layout" }): this;
    endMarkedContent(): this;
    addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;
    link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): this;
    goTo(x: number, y: number, width: number, height: number, name: string, options: LinkOptions): this;

    registerFont(name: string, font: Font): this;
    font(name: string, sizePt: number): this;
    text(text: string, x: number, y: number, options: TextOptions): this;

    save(): this;
    restore(): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    translate(x: number, y: number): this;
    rotate(degrees: number): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    fillOpacity(share: number): this;
    strokeOpacity(share: number): this;
    lineWidth(width: number): this;
    lineJoin(join: "miter" | "round" | "bevel"): this;
    lineCap(cap: "butt" | "round" | "square"): this;
    dash(lengths: readonly number[], options: { readonly phase: number }): this;
    undash(): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    ellipse(x: number, y: number, radiusX: number, radiusY: number): this;
    path(data: string): this;
    fill(rule?: "even-odd"): this;
    stroke(): this;
    clip(): this;
  }
}
