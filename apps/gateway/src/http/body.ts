import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { softwareVersion } from "../software-version.js";
import type { Encoding } from "./choose-encoding.js";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** The bytes of an answer: each encoding is made when it is first asked for, and kept. */
export interface Body {
  readonly plain: Buffer;
  /** Says the same of the same bytes from the same software; weak, since every encoding of them shares it. */
  readonly etag: string;
  readonly encode: (encoding: Encoding) => Promise<Buffer>;
}

export function toBody(text: string): Body {
  const plain = Buffer.from(text);
  const digest = createHash("sha256").update(softwareVersion).update(plain).digest("base64url");
  const made = new Map<Encoding, Promise<Buffer>>();
  const encode = (encoding: Encoding) => {
    const before = made.get(encoding);
    if (before !== undefined) return before;
    const encoded = encoding === "br" ? toBrotli(plain, quality) : toGzip(plain);
    made.set(encoding, encoded);
    return encoded;
  };
  return { plain, etag: `W/"${digest.slice(0, 27)}"`, encode };
}
