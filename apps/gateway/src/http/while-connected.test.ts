import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { whileConnected } from "./while-connected.ts";

type Respond = (request: IncomingMessage) => Promise<string>;

/** A server on a free port that answers with what `respond` comes to, and its address. */
async function serve(respond: Respond): Promise<number> {
  const server = createServer((request, response) => {
    void respond(request).then((text) => response.end(text));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return portOf(server.address());
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

test("tells the work that its caller has hung up", async () => {
  let hearing: (reason: string) => void = () => undefined;
  const heard = new Promise<string>((resolve) => (hearing = resolve));
  const port = await serve((request) =>
    whileConnected(request, async (askGone) => {
      caller.destroy();
      await once(askGone(), "abort");
      hearing("hung up");
      return "";
    }),
  );
  const caller = connect(port, "127.0.0.1");
  caller.write("GET / HTTP/1.1\r\nhost: here\r\n\r\n");
  expect(await heard).toBe("hung up");
});

test("leaves nothing behind on a connection that goes on", async () => {
  const listening: number[] = [];
  const port = await serve((request) =>
    whileConnected(request, async (askGone) => {
      const { aborted } = askGone();
      listening.push(request.socket.listenerCount("close"));
      return String(aborted);
    }),
  );
  const caller = connect(port, "127.0.0.1");
  onTestFinished(() => void caller.destroy());
  for (const turn of [1, 2, 3]) {
    caller.write("GET / HTTP/1.1\r\nhost: here\r\n\r\n");
    const [bytes] = await once(caller, "data");
    expect(String(bytes), `turn ${turn}`).toMatch(/false/);
  }
  expect(new Set(listening).size).toBe(1);
});

test("gives the signal at once to work that asks after its caller has hung up", async () => {
  let hearing: (aborted: boolean) => void = () => undefined;
  const heard = new Promise<boolean>((resolve) => (hearing = resolve));
  const port = await serve((request) =>
    whileConnected(request, async (askGone) => {
      const closed = once(request.socket, "close");
      caller.destroy();
      await closed;
      hearing(askGone().aborted);
      return "";
    }),
  );
  const caller = connect(port, "127.0.0.1");
  caller.write("GET / HTTP/1.1\r\nhost: here\r\n\r\n");
  expect(await heard).toBe(true);
});
