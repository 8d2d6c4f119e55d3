import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Body } from "../http/body.js";

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const encoders = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, quality),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
} as const;

/** The bytes of a file as a body: compressed when first asked for, and kept. */
export function toFileBody(bytes: Buffer): Body {
  const made = new Map<keyof typeof encoders, Promise<Buffer>>();
  return {
    plain: bytes,
    etag: `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`,
    encode: (encoding) => {
      const encoded = made.get(encoding) ?? encoders[encoding](bytes);
      made.set(encoding, encoded);
      return encoded;
    },
  };
}
