import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
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

/** How far the gateway is with the scenario of the link /scenarios?funded=35, its terms changed. */
async function findProgress(terms: string): Promise<{ readonly stage: string }> {
  const query = `{ scenarioProgress(input: { mode: MANDATORY, fundedShare: 0.35, levels: [PRACTITIONER, SUPERVISOR], targetDate: "2020-12-31", ${terms} }) { stage } }`;
  const answer = await fetch(inject("gateway"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()).data.scenarioProgress;
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
      const after = await placeOf(page, "#capacity");
      expect(after.focused).toBe(true);
      expect(Math.abs(after.top - before.top)).toBeLessThan(1);
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

  test("a long wait says how far it is, and a reader who stops it has it stopped", async () => {
    await visit({ path: "/scenarios?funded=35&draws=10" }, async (page) => {
      await openGroup(page, "How often it is run");
      const answer = await page.locator("[data-live='answer']").innerText();
      await page.locator("#draws").fill("3000");
      const box = page.locator("[data-scenario-progress]");
      await box.getByText(/\d% of the runs are done|In the queue behind another/).waitFor();
      expect((await findProgress("draws: 3000")).stage).toMatch(/RUNNING|WAITING/);
      await box.locator("button").click();
      await box.waitFor({ state: "hidden" });
      expect(await page.locator("[role=status]").innerText()).toContain("Stopped.");
      expect(await page.locator("[data-live='answer']").innerText()).toBe(answer);
      await expect.poll(async () => (await findProgress("draws: 3000")).stage).toBe("NOT_ASKED");
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

test("the printed scenario carries every assumption that was changed, its regions and its link, on six sides at most", async () => {
  const path = "/scenarios?funded=50&uptake=30&capacity=250&beside=outturn";
  const { words, sides } = await visit({ path, width: sheetWidth, media: "print" }, async (page) => ({
    words: await page.locator("main").innerText(),
    sides: (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length,
  }));
  expect(words).toMatch(
    /Staff who would come forward where the scheme is voluntary[^\n]*\s+30%\s+Changed from 20%/,
  );
  expect(words).toMatch(/2 of 30, the others at their defaults/);
  expect(words).toContain("As it turned out: 3 of 30");
  expect(words).toContain("Yorkshire and The Humber");
  expect(words).toMatch(/\/scenarios\?funded=50&uptake=30&capacity=250&beside=outturn&release=2025\.2/);
  expect(sides).toBeLessThanOrEqual(6);
});
