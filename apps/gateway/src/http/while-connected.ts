import type { IncomingMessage } from "node:http";

/** Does some work with a signal that is given once the caller has hung up, or the work is over: whatever it left running may stop. */
export async function whileConnected<Done>(
  { socket }: IncomingMessage,
  work: (gone: AbortSignal) => Promise<Done>,
): Promise<Done> {
  const hungUp = new AbortController();
  const hangUp = () => hungUp.abort();
  socket.once("close", hangUp);
  try {
    return await work(hungUp.signal);
  } finally {
    socket.off("close", hangUp);
    hangUp();
  }
}
