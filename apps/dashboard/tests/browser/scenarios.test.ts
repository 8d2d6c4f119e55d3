import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../fixtures/open-browser.ts";

const visit = useBrowser();
const sheetWidth = 688;

const placeOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => ({
    top: element.getBoundingClientRect().top,
    focused: element === document.activeElement,
  }));

async function openGroup(page: Page, title: string): Promise<void> {
  await page.locator("[data-scenario-form] summary", { hasText: title }).press("Enter");
}

describe("with scripts turned off", () => {
  test("a reader questions an assumption, and the link holds what they changed and nothing else", async () => {
    await visit({ path: "/scenarios", scripts: false }, async (page) => {
      await page.locator("[name=mode][value=voluntary]").check();
      await openGroup(page, "Who comes forward");
      await page.locator("#uptake").fill("30");
      await page.locator("#uptake").press("Enter");
      await page.waitForURL(/uptake=30/);
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
        mode: "voluntary",
        uptake: "30",
      });
      expect(await page.locator("[data-live='uptake-changed']").innerText()).toBe("Changed");
      expect(await page.locator("[data-live='capacity-changed']").innerText()).toBe("");
    });
  });

  test("a reader keeps a scenario beside and changes it, then swaps the two", async () => {
    await visit({ path: "/scenarios?mode=voluntary", scripts: false }, async (page) => {
      await page.locator("text=Keep this one beside, and change it").click();
      await page.waitForURL(/beside=voluntary-funded/);
      await page.locator("[name=mode][value=mandatory]").check();
      await page.locator("text=Work it out").first().press("Enter");
      await page.waitForURL((url) => !url.searchParams.has("mode"));
      const heads = () => page.locator("#results thead th").allInnerTexts();
      expect(await heads()).toEqual([
        "What it comes to",
        "Mandatory, fully funded",
        "Voluntary, fully funded",
        "Base case",
      ]);
      await page.locator("text=Swap the two").click();
      await page.waitForURL(/beside=mandatory-funded/);
      expect((await heads()).slice(1, 3)).toEqual(["Voluntary, fully funded", "Mandatory, fully funded"]);
    });
  });
});

describe("with scripts", () => {
  test("the answer follows what is typed, while focus, scroll and field stay where they are", async () => {
    await visit({ path: "/scenarios" }, async (page) => {
      await openGroup(page, "how many can be held");
      await page.locator("#capacity").focus();
      const before = await placeOf(page, "#capacity");
      await page.locator("#capacity").fill("500");
      await page.waitForURL(/capacity=500/);
      await page.waitForFunction(() =>
        document.querySelector("[role=status]")?.textContent.includes("accredit 2"),
      );
      expect(await placeOf(page, "#capacity")).toEqual(before);
      expect(await page.locator("[data-live='capacity-changed']").innerText()).toBe("Changed");
      expect(await page.locator("[data-live='answer']").innerText()).toMatch(/How many\s+8,\d00/);
    });
  });

  test("a field that cannot be used is said so beside it and aloud, and the answer stays", async () => {
    await visit({ path: "/scenarios" }, async (page) => {
      await openGroup(page, "how many can be held");
      const answer = await page.locator("[data-live='answer']").innerText();
      await page.locator("#capacity").fill("plenty");
      await page.waitForFunction(() =>
        document.querySelector("[role=status]")?.textContent.startsWith("Not"),
      );
      expect(await page.locator("#capacity-error").innerText()).toContain("“plenty” is not a number.");
      expect(await page.locator("#capacity").getAttribute("aria-invalid")).toBe("true");
      expect(await page.locator("[data-live='answer']").innerText()).toBe(answer);
      expect(new URL(page.url()).search).toBe("");
    });
  });

  test("the page loads no more than 80 kB of script, all of it ours, and complains of nothing", async () => {
    await visit({ path: "/areas" }, async (page) => {
      const scripts: Promise<number>[] = [];
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("response", (response) => {
        if (response.request().resourceType() !== "script") return;
        expect(new URL(response.url()).origin).toBe(new URL(page.url()).origin);
        scripts.push(response.body().then(({ length }) => length));
      });
      await page.goto("/scenarios", { waitUntil: "networkidle" });
      const sizes = await Promise.all(scripts);
      expect(sizes).toHaveLength(1);
      expect(sizes[0]).toBeLessThan(80_000);
      expect(complaints).toEqual([]);
    });
  });
});

describe.each(["/scenarios", "/methodology/scenario-model"])("%s, printed", (path) => {
  test("leaves out what only a screen needs, clips no table and says what it is", async () => {
    const found = await visit({ path, width: sheetWidth, media: "print" }, async (page) => ({
      shown: await page.locator("nav:visible, form:visible, summary:visible").count(),
      clipped: await page.evaluate(() =>
        [...document.querySelectorAll("table")]
          .filter((table) => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((table) => table.id || (table.caption?.textContent ?? "a table")),
      ),
      words: await page.locator("body").innerText(),
    }));
    expect(found.shown).toBe(0);
    expect(found.clipped).toEqual([]);
    expect(found.words).toContain("A scenario, not a statistic");
    expect(found.words).toContain("Modelled");
  });
});

test("the printed scenario carries every assumption and its link", async () => {
  const words = await visit({ path: "/scenarios?funded=50", width: sheetWidth, media: "print" }, (page) =>
    page.locator("main").innerText(),
  );
  expect(words).toContain("Staff who would come forward where the scheme is voluntary");
  expect(words).toMatch(/\/scenarios\?funded=50&release=2025\.2/);
});
