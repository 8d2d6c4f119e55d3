import { describe, expect, inject, test } from "vitest";
import { listCells, readFile } from "../fixtures/read-file.ts";

const site = inject("site");

describe("the file of a comparison", () => {
  const state =
    "indicator=turnover-rate-fte&level=regions&period=2025&benchmark=england&sort=value&release=2025.0";

  test("holds the areas and figures of the page, in its order", async () => {
    const file = await readFile(`/compare.csv?${state}`);
    const html = await (await fetch(`${site}/compare?${state}`)).text();
    const table = /<table[^>]*id="compared"[\s\S]*?<\/table>/.exec(html)?.[0] ?? "";
    const rows = [
      ...table.matchAll(
        /<th scope="row">[\s\S]*?href="\/areas\/(?<code>E\d+)[\s\S]*?<td class="number">(?:<!--.*?-->)*(?<figure>[\d.]+)%/g,
      ),
    ];
    const [, ...shown] = rows.map(({ groups }) => `${groups?.["code"]} ${groups?.["figure"]}`);
    const codes = listCells(file, "area_code");
    const figures = listCells(file, "value");
    expect(shown).toHaveLength(9);
    expect(codes.map((code, place) => `${code} ${figures[place]}`)).toEqual(shown);
  });

  test("says of every line where it comes from", async () => {
    const file = await readFile(`/compare.csv?${state}`);
    expect(file.response.headers.get("content-type")).toContain("text/csv");
    expect(file.response.headers.get("content-disposition")).toContain("turnover-rate-fte-2025-regions.csv");
    const said = [
      "Department for Education",
      "2026-03-19",
      "Open Government Licence v3.0",
      ",2025.0,",
      "Official statistics",
    ];
    expect(file.lines.filter((line) => !said.every((words) => line.includes(words)))).toEqual([]);
  });

  test("has areas without a figure with their shorthand and its meaning, and an empty value", async () => {
    const file = await readFile("/compare.csv?areas=E09000033&release=2025.0");
    expect(listCells(file, "value")).toEqual([""]);
    expect(listCells(file, "value_shorthand")).toEqual(["x"]);
    expect(listCells(file, "shorthand_meaning")[0]).toContain("cyber attack");
  });

  test("lets no area of a link that cannot be read through", async () => {
    const response = await fetch(`${site}/compare.csv?areas==cmd|calc`);
    expect(response.status).toBe(400);
  });
});

test("the file of a region holds every authority by every headline indicator", async () => {
  const file = await readFile("/regions/north-west/figures.csv?period=2025&release=2025.0");
  expect(new Set(listCells(file, "area_code")).size).toBe(24);
  expect(file.lines).toHaveLength(24 * 6);
});

test("the file of an area holds every figure it ever had", async () => {
  const file = await readFile("/areas/E08000035/figures.csv?release=2025.0");
  expect(file.lines).toHaveLength(22 * 9);
});

test("the file of an indicator holds every level", async () => {
  const file = await readFile("/indicators/turnover-rate-fte/figures.csv?release=2025.0");
  expect(new Set(listCells(file, "area_level"))).toEqual(
    new Set(["country", "region", "subregion", "local authority"]),
  );
  expect(file.lines).toHaveLength(1463);
});

test("the file of a release holds every cell of the published file, once", async () => {
  const file = await readFile("/data/2025.0.csv");
  expect(file.lines).toHaveLength(1463 * 22);
  expect(file.lines.filter((line) => line.startsWith("area_code"))).toEqual([]);
});

test("the file of a release that does not exist is a plain refusal with the nearest", async () => {
  const response = await fetch(`${site}/data/2029.0.csv`, { headers: { accept: "text/html" } });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("2025.0");
});
