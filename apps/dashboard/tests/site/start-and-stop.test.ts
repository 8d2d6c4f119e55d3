import { createServer } from "node:http";
import { once } from "node:events";
import { expect, inject, onTestFinished, test } from "vitest";
import { run, whenReady, type Process } from "../fixtures/process.ts";
import { dashboardEntry } from "../fixtures/open-site.ts";

/** Runs the dashboard for one test; whatever becomes of it, it is gone when the test has finished. */
function runDashboard(environment: Readonly<Record<string, string>>): Process {
  const started = run(dashboardEntry, { PORT: "0", GATEWAY_URL: inject("gateway"), ...environment });
  onTestFinished(async () => {
    started.child.kill("SIGKILL");
    await started.ended;
  });
  return started;
}

test("lists every wrong variable at once, and ends without a stack trace", async () => {
  const wrong = runDashboard({ PORT: "web", GATEWAY_URL: "here", DASHBOARD_URL: "there" });
  expect(await wrong.ended).toBe(1);
  const named = ["PORT", "GATEWAY_URL", "DASHBOARD_URL"].filter((name) => wrong.printed().includes(name));
  expect(named).toHaveLength(3);
  expect(wrong.printed()).not.toMatch(/\n\s+at /);
});

test("names the variable to set where the port is taken, and ends", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  onTestFinished(() => void holder.close());
  const address = holder.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const second = runDashboard({ PORT: `${port}` });
  expect(await second.ended).toBe(1);
  expect(second.printed()).toContain(`Port ${port} is taken. Set PORT`);
});

test.each(["SIGTERM", "SIGINT"] as const)("ends with 0 on %s", async (signal) => {
  const started = runDashboard({});
  const url = await whenReady(started);
  expect((await fetch(`${url}/accessibility`)).status).toBe(200);
  started.child.kill(signal);
  expect(await started.ended).toBe(0);
});

test("says what to do where the gateway does not answer, keeps nothing of it, and still states its accessibility", async () => {
  const url = await whenReady(runDashboard({ GATEWAY_URL: "http://127.0.0.1:9/graphql" }));
  const answer = await fetch(`${url}/compare`);
  const html = await answer.text();
  expect(answer.status).toBe(503);
  expect(html).toContain("The figures are out of reach");
  expect(html).toContain("GATEWAY_URL");
  expect(answer.headers.get("cache-control")).toBe(null);
  expect(answer.headers.get("retry-after")).toBe("10");
  expect((await fetch(`${url}/accessibility`)).status).toBe(200);
});

test("names a reference, and nothing of the inside, where the gateway answers nonsense", async () => {
  const nonsense = createServer((_, response) => response.end("<html>proxy at 10.0.0.7</html>")).listen(
    0,
    "127.0.0.1",
  );
  await once(nonsense, "listening");
  onTestFinished(() => void nonsense.close());
  const address = nonsense.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const dashboard = runDashboard({ GATEWAY_URL: `http://127.0.0.1:${port}/graphql` });
  const answer = await fetch(`${await whenReady(dashboard)}/compare`);
  const html = await answer.text();
  const reference = /reference <strong>(?<reference>[0-9a-f]{8})/.exec(html)?.groups?.["reference"];
  expect(answer.status).toBe(502);
  expect(html).not.toContain("10.0.0.7");
  expect(dashboard.printed()).toContain(`[${reference}]`);
});
