import type { Server } from "node:http";

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Starts listening and answers with the address; a taken port ends the process with what to do about it. */
export function listen(server: Server, { host, port }: Place): Promise<string> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      console.error(problems[error.code ?? ""]?.({ host, port }) ?? error.message);
      process.exit(1);
    });
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === "object" && address !== null ? address.port : port;
      resolve(`http://${isLocal(host) ? "localhost" : host}:${bound}`);
    });
  });
}

function isLocal(host: string): boolean {
  return ["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"].includes(host);
}

const problems: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is taken. Set PORT to a free one, for example PORT=${port + 1}.`,
  EACCES: ({ port }) => `Port ${port} may not be used without more rights. Set PORT to 1024 or above.`,
  EADDRNOTAVAIL: ({ host }) =>
    `This machine has no address "${host}". Set HOST to one it has, such as localhost.`,
  ENOTFOUND: ({ host }) => `The name "${host}" is not known. Set HOST to localhost or 0.0.0.0.`,
};

const longestDrainMilliseconds = 10_000;

/** Lets requests under way finish, then ends the process. */
export function stopOnSignal(server: Server): void {
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), longestDrainMilliseconds).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.once("disconnect", stop);
}
