import { expect, inject, test } from "vitest";

const site = inject("site");

test("every page leads to the feed, which lists the releases newest first with their changes", async () => {
  const html = await (await fetch(`${site}/`)).text();
  expect(html).toMatch(
    /<link rel="alternate" type="application\/atom\+xml"[^>]*href="\/data\/releases\.atom"/,
  );
  const response = await fetch(`${site}/data/releases.atom`);
  expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  const feed = await response.text();
  const versions = [...feed.matchAll(/<title>Release (?<version>[\d.]+):/g)].map(
    ({ groups }) => groups?.["version"],
  );
  expect(versions.slice(-3)).toEqual(["2025.0", "2024.0", "2023.0"]);
  expect(feed).toContain("/data/changes?from=2024.0&amp;to=2025.0");
});

test("the changes between two releases are counted by area, England’s among them", async () => {
  const html = await (await fetch(`${site}/data/changes?from=2024.0&to=2025.0`)).text();
  const table = /<table[^>]*id="area-counts"[\s\S]*?<\/table>/.exec(html)?.[0] ?? "";
  expect(table).toContain('href="/areas/E92000001"');
});

test("two releases the wrong way round lead to the same two the right way round", async () => {
  const answer = await fetch(`${site}/data/changes?from=2025.0&to=2023.0`);
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain("Release 2023.0 came before 2025.0");
  expect(html).toMatch(/href="\/data\/changes\?from=2023.0&amp;to=2025.0"/);
});
