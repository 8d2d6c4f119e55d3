import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../fixtures/open-browser.ts";
import { pages } from "../fixtures/pages.ts";

const visit = useBrowser();
/** The width between the margins of a sheet of A4, in CSS pixels. */
const sheetWidth = 688;

const printed = [
  "/",
  "/compare",
  "/compare?level=authorities&within=E12000007&benchmark=region",
  "/areas/E08000035",
  "/regions/london",
  "/rollout",
  "/indicators/turnover-rate-fte",
  "/data",
  "/briefing/E92000001",
  "/briefing/E09000021-E09000027",
];

function listClipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("table")]
      .filter((table) => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((table) => table.id || (table.caption?.textContent ?? "a table")),
  );
}

describe.each(pages.filter(({ path }) => printed.includes(path)))("$name, printed", ({ path }) => {
  test("leaves out what only a screen needs", async () => {
    const shown = await visit({ path, width: sheetWidth, media: "print" }, (page) =>
      page.locator("nav:visible, form:visible, .govuk-skip-link:visible, summary:visible").count(),
    );
    expect(shown).toBe(0);
  });

  test("says its release and its source with its address", async () => {
    const text = await visit({ path, width: sheetWidth, media: "print" }, (page) =>
      page.locator("body").innerText(),
    );
    expect(text).toMatch(/Release 20\d\d\.\d/);
    expect(text).toContain("Source: Department for Education");
  });

  test("shows every table whole", async () => {
    expect(await visit({ path, width: sheetWidth, media: "print" }, listClipped)).toEqual([]);
  });
});

test("unfolds the table of a chart in print", async () => {
  const rows = await visit({ path: "/", width: sheetWidth, media: "print" }, (page) =>
    page.locator("#stability-table tbody tr:visible").count(),
  );
  expect(rows).toBe(3);
});
