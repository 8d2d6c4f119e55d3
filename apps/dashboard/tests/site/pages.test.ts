import { describe, expect, inject, test } from "vitest";
import { pages, wrongPages } from "../fixtures/pages.ts";

const site = inject("site");

async function read(path: string) {
  const response = await fetch(`${site}${path}`);
  return { status: response.status, headers: response.headers, html: await response.text() };
}

/** The words of a page as they are read, without its markup. */
function words(html: string): string {
  return html
    .replaceAll(/<(style|script|pre)[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}

describe.each(pages)("$name", ({ path }) => {
  test("is answered whole, with a title and one main heading, and without a script it does not need", async () => {
    const { status, html } = await read(path);
    expect(status).toBe(200);
    expect(html).toMatch(/<title>.+ – Plumbline<\/title>/);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    const scripts = html.match(/<script(?! type="module" src="\/_app\/)|javascript:| on[a-z]+=/g);
    expect(scripts).toBe(null);
    expect(html.match(/<script/g)?.length ?? 0).toBe(path.startsWith("/scenarios") ? 1 : 0);
  });

  test("leaves no value unsaid and no cell empty", async () => {
    const { html } = await read(path);
    const unsaid = words(html).match(/undefined|NaN|Infinity|\[object|\bnull\b/g) ?? [];
    const empty = html.match(/<td[^>]*>\s*(?:<!--[^>]*-->\s*)*<\/td>/g) ?? [];
    expect({ unsaid, empty }).toEqual({ unsaid: [], empty: [] });
  });
});

describe.each(wrongPages)("$name", ({ path, status }) => {
  test("is refused with a page that leads on, and is not kept", async () => {
    const answer = await read(path);
    expect(answer.status).toBe(status);
    expect(words(answer.html)).toContain("find an area");
    expect(answer.headers.get("cache-control")).toBe(null);
  });
});

describe("known figures in the first answer", () => {
  test.each([
    ["/", ["11.8%", "13.0%", "14.2%", "more than 1,700", "30,000", "£24 million"]],
    [
      "/rollout",
      [
        "30,000",
        "more than 1,600",
        "£24 million",
        "246 to 346",
        "Westminster",
        "no pass rate",
        "43 of the 126",
      ],
    ],
    ["/areas/E08000038", ["£7.4 million", "Ofsted’s judgement", "27 October 2023", "Not social workers"]],
    ["/risks/no-gain-in-consistency", ["36 outstanding, 67 good", "Ofsted, Inspections"]],
    ["/regions/south-west", ["No authority of the South West", "At most 15"]],
    ["/risks", ["Of 9 claims", "Cannot tell", "Evidence contradicts it"]],
    [
      "/risks/adults-services",
      ["10.5% and 18.9%", "What would show it", "Speaks against it", "Community Care"],
    ],
    ["/areas/E92000001", ["11.8%", "13.0%", "14.2%", "15.2"]],
    ["/indicators", ["36,186.3", "11.8%"]],
    ["/compare", ["13.8%", "Official statistics", ", the latest", "Figures to 30 September 2025"]],
    ["/areas/E12000007?release=2025.0", ["13.8%"]],
    ["/indicators/turnover-rate-fte", ["17.2%"]],
    ["/compare?level=authorities", ["of 148 authorities", "cyber attack"]],
    ["/indicators/turnover-rate-fte?release=2024.0", ["13.8%", "not the latest"]],
  ])("stand on %s", async (path, figures) => {
    const text = words((await read(path)).html);
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
  });

  test("read 13.9% for England’s turnover of 2024 in release 2025.0, and 13.8% in 2024.0", async () => {
    const rowOf = async (release: string) => {
      const { html } = await read(`/indicators/turnover-rate-fte?release=${release}`);
      const table = /<table[^>]*id="regions"[\s\S]*?<\/table>/.exec(html)?.[0] ?? "";
      return words(/<tr class="reference[\s\S]*?<\/tr>/.exec(table)?.[0] ?? "");
    };
    expect(await rowOf("2025.0")).toContain("13.9%");
    expect(await rowOf("2024.0")).toMatch(/13\.8% $/);
  });
});
