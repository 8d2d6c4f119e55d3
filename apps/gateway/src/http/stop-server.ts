import type { Server } from "node:http";

const patienceMs = 10_000;

/** Stops accepting, lets running requests finish, and after ten seconds ends those that have not. */
export async function stopServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(impatience);
}
