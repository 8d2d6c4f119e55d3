import { strFromU8, unzipSync } from "fflate";
import { readXml, type XmlNode } from "./read-xml.ts";

export interface ReadPackage {
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
  readonly xml: (path: string) => XmlNode;
}

export function readPackage(bytes: Uint8Array): ReadPackage {
  const files = unzipSync(bytes);
  const text = (path: string): string => {
    const content = files[path];
    if (content === undefined) throw new Error(`The file holds no ${path}`);
    return strFromU8(content);
  };
  return { paths: Object.keys(files), text, xml: (path) => readXml(text(path)) };
}

/** What a program sees that looks at a file's first bytes to tell its kind. */
export function readFirstEntry(bytes: Uint8Array): {
  readonly method: number;
  readonly extra: number;
  readonly text: string;
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [nameLength, extra, size] = [
    view.getUint16(26, true),
    view.getUint16(28, true),
    view.getUint32(18, true),
  ];
  return {
    method: view.getUint16(8, true),
    extra,
    text: strFromU8(bytes.slice(30, 30 + nameLength + size)),
  };
}
