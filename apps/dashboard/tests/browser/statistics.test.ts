import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../fixtures/open-browser.ts";

const visit = useBrowser();
const sheetWidth = 688;

describe("with scripts turned off", () => {
  test("a reader switches the indicator and the region of consistency, and the view stays in the link", async () => {
    await visit({ path: "/consistency", scripts: false }, async (page) => {
      await page.locator("#filter-indicator").selectOption("agency-rate-headcount");
      await page.locator("#filter-within").selectOption("E12000002");
      await page.locator("form[action='/consistency'] button").press("Enter");
      await page.waitForURL(/within=E12000002/);
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
        indicator: "agency-rate-headcount",
        within: "E12000002",
      });
      expect(await page.locator("h1").innerText()).toMatch(/^The agency rate by headcount: /);
    });
  });

  test("a reader opens how a verdict was worked out, and follows it to its rule", async () => {
    await visit({ path: "/consistency", scripts: false }, async (page) => {
      await page.locator("summary", { hasText: "How this was worked out" }).press("Enter");
      expect(await page.locator(".how dl").innerText()).toContain("136 authorities");
      await page.locator(".how h2 a").press("Enter");
      await page.waitForURL(/\/methodology\/consistency/);
      expect(await page.locator("h1").innerText()).toBe("Consistency over time");
    });
  });

  test("a reader weighs the index, and weighs it alike again", async () => {
    await visit({ path: "/stability", scripts: false }, async (page) => {
      await page.locator("#weight-turnover-rate-headcount").fill("3");
      await page.locator("#weight-caseload-fte").fill("0");
      await page.locator("form[action='/stability'] button").press("Enter");
      await page.waitForURL(/turnover-rate-headcount=3/);
      expect(await page.locator("#weight-turnover-rate-headcount").inputValue()).toBe("3");
      await page.locator("text=Weigh all five alike again").press("Enter");
      await page.waitForURL((url) => !url.searchParams.has("turnover-rate-headcount"));
      expect(await page.locator("#weight-caseload-fte").inputValue()).toBe("1");
    });
  });

  test("a reader sees the naive limits only with their warning, and finds back", async () => {
    await visit({ path: "/indicators/turnover-rate-fte", scripts: false }, async (page) => {
      expect(await page.locator("text=These limits are not for judging").count()).toBe(0);
      await page.locator("text=See the limits of chance alone").press("Enter");
      await page.waitForURL(/limits=naive/);
      expect(await page.locator("text=These limits are not for judging").isVisible()).toBe(true);
      await page.locator("text=Allow for real differences").press("Enter");
      await page.waitForURL((url) => !url.searchParams.has("limits"));
    });
  });
});

const listClipped = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("table")]
      .filter((table) => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((table) => table.id || (table.caption?.textContent ?? "a table")),
  );

describe.each([
  "/consistency",
  "/stability",
  "/methodology/funnel-adjusted",
  "/indicators/turnover-rate-fte",
])("%s, printed", (path) => {
  test("leaves out what only a screen needs, and clips no table", async () => {
    const found = await visit({ path, width: sheetWidth, media: "print" }, async (page) => ({
      shown: await page.locator("nav:visible, form:visible, summary:visible").count(),
      clipped: await listClipped(page),
    }));
    expect(found).toEqual({ shown: 0, clipped: [] });
  });
});

test("the printed stability index keeps its caveat, and the printed verdict how it was worked out", async () => {
  const index = await visit({ path: "/stability", width: sheetWidth, media: "print" }, (page) =>
    page.locator("main").innerText(),
  );
  expect(index).toContain("not a league table");
  const inputs = await visit({ path: "/consistency", width: sheetWidth, media: "print" }, (page) =>
    page.locator(".how dl").isVisible(),
  );
  expect(inputs).toBe(true);
});
