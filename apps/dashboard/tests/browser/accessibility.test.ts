import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../fixtures/open-browser.ts";
import { pages, wrongPages } from "../fixtures/pages.ts";

const guidelines = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const visit = useBrowser();

async function listFailures(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: guidelines, resultTypes: ["violations"] })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${help} at ${target.join(" ")}`),
  );
}

async function unfoldEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** How far the page can be scrolled sideways, in pixels. */
function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.each([...pages, ...wrongPages])("$name", ({ path }) => {
  test("gives the checker nothing to object to on a wide screen", async () => {
    expect(await visit({ path }, listFailures)).toEqual([]);
  });

  test("unfolds at 320 pixels, as 1280 are at 400%, without scrolling sideways or objection", async () => {
    const found = await visit({ path, width: 320 }, async (page) => {
      await unfoldEverything(page);
      return { overflow: await measureOverflow(page), failures: await listFailures(page) };
    });
    expect(found).toEqual({ overflow: 0, failures: [] });
  });
});
