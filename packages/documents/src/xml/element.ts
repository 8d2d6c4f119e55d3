import { escapeXml } from "./escape.js";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as XML. Attributes are escaped; children are XML already, and undefined ones are left out. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (string | undefined)[]
): string {
  const words = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  const inside = children.join("");
  return inside === "" ? `<${name}${words.join("")}/>` : `<${name}${words.join("")}>${inside}</${name}>`;
}

export function toXmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
