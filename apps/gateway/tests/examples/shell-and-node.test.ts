import { issueKey, migrateStore, openStore } from "@plumbline/data";
import { expect, onTestFinished, test } from "vitest";
import { openKeyDesk } from "../../src/keys/key-desk.ts";
import { usePublishedGateway } from "../fixtures/published-gateway.ts";
import { runExample } from "../fixtures/run-example.ts";
import { serve } from "../fixtures/serve.ts";
import { makeStorePlace } from "../fixtures/store-place.ts";

const { endpoint } = usePublishedGateway();

test.each([
  ["first-answer.sh", '"value":11.8'],
  ["csv-file.sh", "Middlesbrough"],
  ["keep-a-copy.sh", "304"],
])("the curl example %s prints %s", async (file, printed) => {
  expect(await runExample("bash", file, { PLUMBLINE_API: endpoint() })).toContain(printed);
});

test.each([
  ["first-answer.js", "Yorkshire and The Humber: 9.9%. Turnover in Yorkshire and The Humber was 9.9%"],
  ["every-page.js", "1355 of 1355 observations read"],
])("the JavaScript example %s prints %s", async (file, printed) => {
  expect(await runExample(process.execPath, file, { PLUMBLINE_API: endpoint() })).toContain(printed);
});

test("the curl example with-a-key.sh prints the role of the key", async () => {
  const place = await makeStorePlace("published");
  const store = await openStore({ dataFolder: place.PLUMBLINE_DATA });
  await migrateStore(store);
  const desk = openKeyDesk(store);
  const gateway = await serve(() => [], { keys: () => desk });
  onTestFinished(async () => {
    await gateway.stop();
    await store.close();
  });
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 60_000).toISOString();
  const request = {
    role: "reader",
    label: "An example",
    areas: [],
    now: now.toISOString(),
    expiresAt,
  } as const;
  const { text } = await issueKey(store, request);
  const printed = await runExample("bash", "with-a-key.sh", {
    PLUMBLINE_API: `${gateway.origin}/graphql`,
    PLUMBLINE_KEY: text,
  });
  expect(printed).toContain('"role":"READER","requestsPerMinute":30000');
});
