import { describe, expect, inject, test } from "vitest";
import { pages } from "../fixtures/pages.ts";

const site = inject("site");
const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${site}${path}`, { headers, redirect: "manual" });

test("every page forbids scripts and frames from elsewhere", async () => {
  const { headers } = await ask("/compare");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

test("a page of the latest release is kept for a minute, a pinned one for a day", async () => {
  const control = async (path: string) => (await ask(path)).headers.get("cache-control");
  expect(await control("/compare")).toMatch(/^public, max-age=60\b/);
  expect(await control("/compare?release=2025.0")).toBe("public, max-age=86400");
  expect(await control("/compare.csv?release=2025.0")).toBe("public, max-age=86400");
});

test("a page that has not changed is not sent again", async () => {
  const first = await ask("/areas/E12000007?release=2025.0");
  const tag = first.headers.get("etag") ?? "";
  const again = await ask("/areas/E12000007?release=2025.0", { "if-none-match": tag });
  expect(tag).not.toBe("");
  expect(again.status).toBe(304);
});

test("a page is sent gzipped to those who take it, and whole to those who do not", async () => {
  const squeezed = await ask("/compare", { "accept-encoding": "gzip" });
  const whole = await ask("/compare", { "accept-encoding": "identity" });
  expect(squeezed.headers.get("content-encoding")).toBe("gzip");
  expect(whole.headers.get("content-encoding")).toBe(null);
  expect(whole.headers.get("vary")).toContain("accept-encoding");
  expect(await squeezed.text()).toBe(await whole.text());
});

describe("a link in other words", () => {
  test.each([
    ["/regions/E12000002", 308, "/regions/north-west"],
    ["/regions/Eastern", 308, "/regions/east-of-england"],
    ["/regions/yorkshire-humber?release=2025.0", 308, "/regions/yorkshire-and-the-humber?release=2025.0"],
    ["/regions", 308, "/areas"],
    ["/areas?name=leeds&release=2025.0", 303, "/areas/E08000035?release=2025.0"],
    ["/areas?name=383", 303, "/areas/E08000035"],
  ])("%s leads on with %i", async (path, status, target) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get("location")]).toEqual([status, target]);
  });
});

/** So many links of a kind are followed: links of a kind are all made alike. */
const mostOfKind = 6;

test("every kind of link within the site leads somewhere", async () => {
  const found = await Promise.all(pages.map(async ({ path }) => listLinks(await (await ask(path)).text())));
  const kinds = Map.groupBy(new Set(found.flat()), (link) => link.replaceAll(/[EN]\d{8}|20\d\d|\d+/g, "*"));
  const links = [...kinds.values()].flatMap((alike) => alike.slice(0, mostOfKind));
  const broken: string[] = [];
  for (const link of links) {
    const { status } = await ask(link);
    if (status >= 400) broken.push(`${status} ${link}`);
  }
  expect(kinds.size).toBeGreaterThan(40);
  expect(broken).toEqual([]);
});

function listLinks(html: string): readonly string[] {
  const links = [...html.matchAll(/href="(?<link>\/[^"#]*)/g)].map(({ groups }) => groups?.["link"] ?? "");
  return links.map((link) => link.replaceAll("&amp;", "&")).filter((link) => !/\/_app\/|\.csv$/.test(link));
}

test("every place that a link points to within a page is there", async () => {
  // The gallery's examples carry links to places of the pages they stand for.
  const linked = pages.filter(({ path }) => path !== "/gallery");
  const lost = await Promise.all(
    linked.map(async ({ path }) => {
      const html = await (await ask(path)).text();
      const targets = [...html.matchAll(/href="#(?<id>[^"]+)"/g)].map(({ groups }) => groups?.["id"] ?? "");
      return targets.filter((id) => !html.includes(`id="${id}"`)).map((id) => `${path}#${id}`);
    }),
  );
  expect(lost.flat()).toEqual([]);
});

test("no page gives the same id to two things", async () => {
  const twice = await Promise.all(
    pages.map(async ({ path }) => {
      const ids = [...(await (await ask(path)).text()).matchAll(/\sid="(?<id>[^"]+)"/g)].map(
        ({ groups }) => groups?.["id"],
      );
      return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${path} ${id}`);
    }),
  );
  expect(twice.flat()).toEqual([]);
});
