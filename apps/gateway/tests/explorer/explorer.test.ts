import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleQueries } from "../../src/explorer/example-queries.ts";
import { ask } from "../fixtures/ask.ts";
import { loadBundledReleases } from "../fixtures/bundled-releases.ts";
import { serve, type Served } from "../fixtures/serve.ts";

let served: Served;
let releases: Awaited<ReturnType<typeof loadBundledReleases>>;

beforeAll(async () => {
  releases = await loadBundledReleases();
  served = await serve(() => releases);
});

afterAll(() => served.stop());

test.each(exampleQueries)("the example “$name” is answered without an error", async ({ query }) => {
  expect((await ask(releases, query)).errors).toBeUndefined();
});

test("opens with the examples, answers one, and fetches nothing from elsewhere", async () => {
  const browser = await chromium.launch({
    executablePath: process.env["PLUMBLINE_CHROMIUM"] ?? "",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    const addresses: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("requestfailed", (request) => complaints.push(request.url()));
    await page.goto(`${served.origin}/explorer`);
    for (const { name } of exampleQueries) await page.getByText(name, { exact: true }).first().waitFor();
    await page.getByText("First answer", { exact: true }).first().click();
    await page.getByRole("button", { name: "Send Request" }).locator("visible=true").click();
    await page.getByText("11.8").locator("visible=true").first().waitFor();
    const elsewhere = addresses.filter(
      (address) => !/^(data|blob):/.test(address) && new URL(address).origin !== served.origin,
    );
    expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });
  } finally {
    await browser.close();
  }
});
