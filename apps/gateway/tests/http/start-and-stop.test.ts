import { connect } from "node:net";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { post, run, startGateway } from "../fixtures/started-gateway.ts";
import { makeStorePlace } from "../fixtures/store-place.ts";

const patiently = { timeout: 60_000 };
const question = "{ releases { nodes { id version } } }";

describe("a start", () => {
  test("publishes the bundled releases once, and nothing the second time", async () => {
    const place = await makeStorePlace("empty");
    const first = await startGateway(place);
    const before = await post(first.origin, question);
    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    const second = await startGateway(place);
    expect(first.printed()).toContain("Published 2025.0");
    expect(second.printed()).not.toContain("Publish");
    expect(await post(second.origin, question)).toEqual(before);
    expect(before.data.releases.nodes.at(-1)).toMatchObject({ version: "2023.0" });
  });

  test("names the variable to set where the port is taken, and ends", async () => {
    const place = await makeStorePlace("published");
    const holder = await startGateway(place);
    const { port } = new URL(holder.origin);
    const second = run({ ...(await makeStorePlace("empty")), GATEWAY_PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.printed()).toBe(
      `Port ${port} is taken. Stop what uses it, or set GATEWAY_PORT to another.\n`,
    );
  });

  test("lists every wrong variable at once, and ends without a stack trace", async () => {
    const wrong = run({ GATEWAY_PORT: "http", DATABASE_URL: "mysql://here", DASHBOARD_URL: "here" });
    expect(await wrong.ended).toBe(1);
    for (const name of ["GATEWAY_PORT", "DATABASE_URL", "DASHBOARD_URL"])
      expect(wrong.printed()).toContain(name);
    expect(wrong.printed()).not.toMatch(/\n\s+at /);
  });

  test("says that the store does not answer where it does not, and ends", async () => {
    const lost = run({ DATABASE_URL: "postgresql://localhost:1/plumbline" });
    expect(await lost.ended).toBe(1);
    expect(lost.printed()).toContain("DATABASE_URL");
    expect(lost.printed()).not.toMatch(/\n\s+at /);
  });
});

describe("a stop", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "by %s lets a running request finish and ends with 0",
    async (signal) => {
      const { origin, child, ended } = await startGateway(await makeStorePlace("published"));
      const body = JSON.stringify({ query: '{ release(version: "2025.0") { version } }' });
      const socket = connect(Number(new URL(origin).port), "127.0.0.1");
      let answer = "";
      socket.setEncoding("utf8").on("data", (chunk) => (answer += String(chunk)));
      await once(socket, "connect");
      const head = "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n";
      socket.write(`${head}content-length: ${body.length}\r\n\r\n${body.slice(0, 5)}`);
      await post(origin, "{ release { version } }");
      child.kill(signal);
      await expect.poll(() => refuses(origin), patiently).toBe(true);
      socket.write(body.slice(5));
      await once(socket, "close");
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer).toContain('"version":"2025.0"');
      expect(await ended).toBe(0);
    },
  );

  test("while the releases are still loading ends with 0 and leaves a store that starts again", async () => {
    const place = await makeStorePlace("empty");
    const { child, ended, printed } = run(place);
    await expect.poll(printed, patiently).toContain("Publishing");
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(printed()).not.toContain("answers at");
    const again = await startGateway(place);
    expect((await post(again.origin, question)).errors).toBeUndefined();
  });

  test("comes with the end of the parent that started it", async () => {
    const { child, ended } = await startGateway(await makeStorePlace("published"));
    child.disconnect();
    expect(await ended).toBe(0);
  });
});

async function refuses(origin: string): Promise<boolean> {
  return fetch(`${origin}/health/live`).then(
    () => false,
    () => true,
  );
}
