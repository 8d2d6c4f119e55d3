import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Who asks, as far as limits go. The dashboard, which asks for many readers at once, is exempt. */
export interface Caller {
  readonly name: string;
  readonly exempt: boolean;
}

/** Tells the dashboard by the secret it shares with this gateway, and anyone else by their address. */
export function toCaller({ headers, socket }: IncomingMessage, secret: string | undefined): Caller {
  const [, sent] = /^Bearer (.+)$/i.exec(headers.authorization ?? "") ?? [];
  const exempt = secret !== undefined && sent !== undefined && areSame(sent, secret);
  return { name: socket.remoteAddress ?? "", exempt };
}

/** Takes as long whatever the texts have in common. */
function areSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return first !== undefined && second !== undefined && timingSafeEqual(first, second);
}
