import type { IncomingMessage } from "node:http";

/** Gives a signal for work that is worth stopping once nobody is left to answer. */
export type AskGone = () => AbortSignal;

/**
 * Does some work that may ask for a signal, given once the caller has hung up, or the work is over: whatever it left running may
 * stop. Most work never asks, and then there is none.
 */
export async function whileConnected<Done>(
  { socket }: IncomingMessage,
  work: (gone: AskGone) => Promise<Done>,
): Promise<Done> {
  let hungUp: AbortController | undefined;
  const hangUp = () => hungUp?.abort();
  const askGone = () => {
    if (hungUp === undefined) {
      hungUp = new AbortController();
      if (socket.destroyed) hangUp();
      else socket.once("close", hangUp);
    }
    return hungUp.signal;
  };
  try {
    return await work(askGone);
  } finally {
    if (hungUp !== undefined) {
      socket.off("close", hangUp);
      hangUp();
    }
  }
}
