import { describe, expect, test } from "vitest";
import { useBrowser } from "../fixtures/open-browser.ts";

const visit = useBrowser();

describe.each([
  ["England", "E92000001"],
  ["London", "E12000007"],
  ["an authority", "E08000035"],
  ["a joint return", "E09000021-E09000027"],
  ["the Isles of Scilly", "E06000053"],
])("the brief of %s", (_, code) => {
  const path = `/briefing/${code}`;

  test("prints on two sides of A4, with nothing cut off", async () => {
    const printed = await visit({ path, media: "print" }, (page) => page.pdf({ preferCSSPageSize: true }));
    expect(printed.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
    const beyond = await visit({ path, width: 688, media: "print" }, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll("main *")]
          .filter(
            (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          )
          .filter((element) => !element.closest(".govuk-visually-hidden, .screen-only"))
          .map((element) => element.outerHTML.slice(0, 80)),
      ),
    );
    expect(beyond).toEqual([]);
  });

  test("leads from a number to its note with a key", async () => {
    const target = await visit({ path }, async (page) => {
      await page.locator("main sup a").first().focus();
      await page.keyboard.press("Enter");
      return page.evaluate(() => document.querySelector(":target")?.id);
    });
    expect(target).toBe("note-1");
  });

  test("opens the queries where a link leads to one", async () => {
    const shown = await visit({ path: `${path}#query-1` }, (page) => page.locator("#query-1").isVisible());
    expect(shown).toBe(true);
  });
});
