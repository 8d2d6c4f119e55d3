import { SaxesParser } from "saxes";

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[];
}

/** Reads well-formed XML whose prefixes are all declared; throws on any other. */
export function readXml(xml: string): XmlNode {
  const top: OpenNode = { name: "", attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const node: OpenNode = { name, attributes: plain, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return top;
}

/** Every node of a name under a node, in order. */
export function listNodes(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return [...(child.name === name ? [child] : []), ...listNodes(child, name)];
  });
}

export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
