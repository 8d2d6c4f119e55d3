import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../fixtures/open-browser.ts";

const visit = useBrowser();

/** Goes on with the tab key until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first();
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The tab key never reached ${selector}.`);
}

const withoutScripts = { scripts: false } as const;

describe("with the keyboard alone and scripts turned off", () => {
  test("a reader skips to the content first", async () => {
    await visit({ path: "/compare", ...withoutScripts }, async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").innerText()).toBe("Skip to main content");
      await page.keyboard.press("Enter");
      expect(new URL(page.url()).hash).toBe("#main-content");
    });
  });

  test("a reader changes the indicator and the whole view stays in the link", async () => {
    await visit(
      { path: "/compare?level=authorities&within=E12000002&sort=name", ...withoutScripts },
      async (page) => {
        await tabTo(page, "#filter-indicator");
        await page.keyboard.type("Vacancy rate");
        await tabTo(page, "form[action='/compare'] button");
        await page.keyboard.press("Enter");
        await page.waitForURL(/vacancy-rate-fte/);
        const { searchParams } = new URL(page.url());
        expect(Object.fromEntries(searchParams)).toMatchObject({
          indicator: "vacancy-rate-fte",
          level: "authorities",
          within: "E12000002",
          benchmark: "england",
          sort: "name",
        });
        expect(await page.locator("h1").innerText()).toMatch(
          /^Vacancy is above England in \d+ of 24 authorities/,
        );
      },
    );
  });

  test("a reader makes a list of their own and takes an area out again", async () => {
    await visit({ path: "/compare?level=areas", ...withoutScripts }, async (page) => {
      await tabTo(page, "#add-area");
      await page.keyboard.type("leeds; 380; Kingston upon Thames / Richmond upon Thames");
      await page.keyboard.press("Enter");
      await page.waitForURL(/areas=E08000035,E08000032,E09000021-E09000027/);
      expect(await page.locator("#compared tbody th").allInnerTexts()).toHaveLength(4);
      await tabTo(page, ".own-list li:has-text('Leeds') a");
      await page.keyboard.press("Enter");
      await page.waitForURL(/areas=E08000032,E09000021-E09000027/);
      expect(await page.locator("#compared tbody th").allInnerTexts()).not.toContain("Leeds");
    });
  });

  test("a reader chooses between the areas that a word could mean", async () => {
    await visit({ path: "/compare?level=areas", ...withoutScripts }, async (page) => {
      await tabTo(page, "#add-area");
      await page.keyboard.type("tyne");
      await page.keyboard.press("Enter");
      await page.waitForURL(/add=tyne/);
      expect(await page.locator(".unclear").innerText()).toContain(
        "More than one area could be meant by “tyne”",
      );
      await tabTo(page, ".unclear a:has-text('North Tyneside')");
      await page.keyboard.press("Enter");
      await page.waitForURL(/areas=E08000022/);
      expect(await page.locator("#compared tbody th").allInnerTexts()).toEqual(["England", "North Tyneside"]);
    });
  });

  test("a reader finds an area by a name it is also known by", async () => {
    await visit({ path: "/areas", ...withoutScripts }, async (page) => {
      await tabTo(page, "#area-name");
      await page.keyboard.type("BCP");
      await page.keyboard.press("Enter");
      await page.waitForURL(/areas\/E06000058/);
      expect(await page.locator("h1").innerText()).toBe("Bournemouth, Christchurch and Poole");
    });
  });

  test("a reader unfolds the table of a chart and scrolls it", async () => {
    await visit({ path: "/indicators/turnover-rate-fte", ...withoutScripts }, async (page) => {
      await tabTo(page, "#distribution-table summary");
      await page.keyboard.press("Enter");
      expect(await page.locator("#distribution-table tbody tr:visible").count()).toBeGreaterThan(150);
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").getAttribute("role")).toBe("region");
    });
  });

  test("a reader keeps a release in the link, and it is carried to the next page", async () => {
    await visit({ path: "/compare", ...withoutScripts }, async (page) => {
      await page.locator("text=Keep this release in the link").click();
      await page.waitForURL(/release=/);
      await page.locator(".main-nav a", { hasText: "Indicators" }).click();
      await page.waitForURL(/\/indicators\?release=/);
      expect(await page.locator("text=Read the latest release instead").count()).toBe(1);
    });
  });
});

test("a page loads no more than 80 kB of script, and nothing from elsewhere", async () => {
  const loaded: { readonly kind: string; readonly url: string }[] = [];
  await visit({ path: "/areas" }, async (page) => {
    page.on("request", (request) => loaded.push({ kind: request.resourceType(), url: request.url() }));
    for (const path of ["/", "/compare?level=authorities", "/areas/E08000035", "/regions/london", "/gallery"])
      await page.goto(path);
    const { origin } = new URL(page.url());
    expect(loaded.filter(({ kind }) => kind === "script")).toEqual([]);
    expect(loaded.filter(({ url }) => !url.startsWith(origin) && !url.startsWith("data:"))).toEqual([]);
  });
});

test("a page makes no complaint in the console", async () => {
  await visit({ path: "/areas" }, async (page) => {
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    for (const path of ["/", "/compare?level=authorities", "/areas/E08000035", "/gallery"])
      await page.goto(path);
    expect(complaints).toEqual([]);
  });
});
