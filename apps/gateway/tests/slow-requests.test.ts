import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "./fixtures/serve.ts";
import { smallRelease } from "./fixtures/small-release.ts";

const releases = [smallRelease()];
let gateway: Served;

beforeAll(async () => {
  gateway = await serve(() => releases);
});

afterAll(() => gateway.stop());

/** Sends the beginning of a request and no more, and gives whatever comes back before the gateway hangs up. */
async function sendBeginning(text: string): Promise<string> {
  const socket = connect(Number(new URL(gateway.origin).port), "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (chunk) => (answer += String(chunk)));
  await once(socket, "connect");
  socket.write(text);
  await once(socket, "close");
  return answer;
}

describe("a request that takes its time", () => {
  test("has ten seconds for its headers and thirty for all of it", () => {
    expect(gateway.server.headersTimeout).toBe(10_000);
    expect(gateway.server.requestTimeout).toBe(30_000);
  });

  test.each([
    ["stops within its headers", "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-ty"],
    [
      "stops within its body",
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query": "{',
    ],
  ])("is refused with 408 and hung up on where it %s", async (_where, beginning) => {
    gateway.server.headersTimeout = 200;
    gateway.server.requestTimeout = 300;
    const answer = await sendBeginning(beginning);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"REQUEST_TOO_SLOW"');
    expect(gateway.faults).toEqual([]);
  });
});
