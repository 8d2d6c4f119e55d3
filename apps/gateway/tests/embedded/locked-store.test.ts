import { expect, test } from "vitest";
import { run, startGateway } from "../fixtures/started-gateway.ts";
import { makeStorePlace } from "../fixtures/store-place.ts";

test("a second gateway on one embedded store is told what holds it and what to do, and ends", async () => {
  const place = await makeStorePlace("published");
  await startGateway(place);
  const second = run(place);
  expect(await second.ended).toBe(1);
  expect(second.printed()).toContain("PLUMBLINE_DATA");
  expect(second.printed()).not.toMatch(/\n\s+at /);
});
