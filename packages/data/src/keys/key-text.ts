import { createHash } from "node:crypto";

const form = /^plumbline_(?<id>[0-9a-f]{12})_(?<secret>[0-9A-Za-z_-]{43})$/;

/** The two parts of a key: the id, which may be shown, and the secret, 256 random bits, which may not. */
export interface KeyText {
  readonly id: string;
  readonly secret: string;
}

/** A key as its holder keeps it and sends it. */
export function formatKeyText({ id, secret }: KeyText): string {
  return `plumbline_${id}_${secret}`;
}

export function parseKeyText(text: string): KeyText | undefined {
  const { id, secret } = form.exec(text)?.groups ?? {};
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/** One round is enough: nobody guesses 256 random bits, so nothing is gained by making each guess slow. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
