import { getDocumentProxy, getResolvedPDFJS } from "unpdf";

export type PdfProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PageProxy = Awaited<ReturnType<PdfProxy["getPage"]>>;
type TreeNode = NonNullable<Awaited<ReturnType<PageProxy["getStructTree"]>>>;

/** An element of the structure tree with all text in and under it, as assistive technology meets it. */
export interface PdfElement {
  readonly role: string;
  readonly alt: string | undefined;
  readonly text: string;
  readonly children: readonly PdfElement[];
}

/** Text as it stands on a page, in points from the bottom left. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly PdfElement[];
  readonly texts: readonly PdfText[];
  /** What is drawn but not read. */
  readonly unread: readonly string[];
  /** How many strokes and texts are drawn that are neither in the structure nor marked as not to be read. */
  readonly unmarked: number;
}

export interface ReadPdf {
  readonly proxy: PdfProxy;
  readonly pages: readonly PdfPage[];
}

/** Reads a file with a reader that is not ours. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const proxy = await getDocumentProxy(bytes.slice());
  const numbers = Array.from({ length: proxy.numPages }, (_, place) => place + 1);
  return { proxy, pages: await Promise.all(numbers.map((number) => readPage(proxy, number))) };
}

async function readPage(proxy: PdfProxy, number: number): Promise<PdfPage> {
  const page = await proxy.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const { contents, unread, unmarked } = await readContents(page);
  const tree = await page.getStructTree();
  return {
    width,
    height,
    elements: toElements(tree?.children ?? [], contents),
    texts: items.filter((item) => "str" in item).map(toText),
    unread,
    unmarked,
  };
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

function toText({ str, width, transform }: TextItem): PdfText {
  const [, , , , left = 0, baseline = 0] = transform;
  return { text: str, left, right: left + width, baseline };
}

interface Contents {
  /** Text by the number of its marked content. */
  readonly contents: ReadonlyMap<number, string>;
  readonly unread: readonly string[];
  readonly unmarked: number;
}

async function readContents(page: PageProxy): Promise<Contents> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const contents = new Map<number, string>();
  const unread: string[] = [];
  const open: (number | undefined)[] = [];
  let unmarked = 0;
  for (const [place, operator] of fnArray.entries()) {
    const [first, second]: unknown[] = argsArray[place] ?? [];
    if (operator === OPS.beginMarkedContentProps) open.push(typeof second === "number" ? second : undefined);
    else if (operator === OPS.beginMarkedContent) open.push(undefined);
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.constructPath && open.length === 0) unmarked += 1;
    else if (operator === OPS.showText) {
      if (open.length === 0) unmarked += 1;
      const id = open.findLast((each) => each !== undefined);
      const text = toLettersOf(first);
      if (id === undefined) unread.push(text);
      else contents.set(id, (contents.get(id) ?? "") + text);
    }
  }
  return { contents, unread, unmarked };
}

function toLettersOf(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return "";
  return glyphs.map((glyph) => (typeof glyph === "object" ? String(glyph.unicode) : "")).join("");
}

function toElements(
  nodes: TreeNode["children"],
  contents: ReadonlyMap<number, string>,
): readonly PdfElement[] {
  return nodes.flatMap((node) => ("role" in node ? [toElement(node, contents)] : []));
}

function toElement(node: TreeNode, contents: ReadonlyMap<number, string>): PdfElement {
  const alt: unknown = Reflect.get(node, "alt");
  const texts = node.children.map((child) => {
    if ("role" in child) return toElement(child, contents).text;
    return contents.get(Number(/_mc(?<number>\d+)$/.exec(child.id)?.groups?.["number"])) ?? "";
  });
  return {
    role: node.role,
    alt: typeof alt === "string" ? alt : undefined,
    text: texts.join(""),
    children: toElements(node.children, contents),
  };
}

/** Every element in reading order. */
export function listElements(elements: readonly PdfElement[]): readonly PdfElement[] {
  return elements.flatMap((element) => [element, ...listElements(element.children)]);
}

/** The file's bytes as letters, to look at its objects. */
export function toLetters(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
