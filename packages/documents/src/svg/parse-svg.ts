import { SaxesParser } from "saxes";

/** An element of a drawing. Children are elements or the text between them, in order. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgElement | string)[];
}

interface OpenElement extends SvgElement {
  readonly children: (SvgElement | string)[];
}

/** A drawing that cannot be read, or holds what cannot be drawn. */
export class SvgError extends Error {
  override readonly name = "SvgError";
}

/** Reads a drawing, with the default of each custom property in its place. */
export function parseSvg(svg: string): SvgElement {
  const top: OpenElement = { name: "", attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw new SvgError(`The drawing is not well-formed: ${error.message}`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: OpenElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("cdata", (text) => open.at(-1)?.children.push(text));
  parser.write(fillCustomProperties(svg)).close();
  const root = top.children.find((child) => typeof child !== "string");
  if (root?.name !== "svg") throw new SvgError("The drawing does not begin with <svg>");
  return root;
}

const customProperty = /var\(\s*--[\w-]+\s*,\s*(?<fallback>[^()]+)\)/g;

/** A drawing as programs read it that know no custom properties: each replaced by its default. */
export function fillCustomProperties(svg: string): string {
  return svg.replaceAll(customProperty, "$<fallback>");
}
