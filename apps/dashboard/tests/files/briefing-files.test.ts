import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { briefedAreas } from "../fixtures/briefs.ts";

const execute = promisify(execFile);
const site = inject("site");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-briefs-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function keep(code: string, ending: string): Promise<string> {
  const response = await fetch(`${site}/briefing/${code}.${ending}?release=2025.1`);
  const path = join(folder, `${code}.${ending}`);
  await writeFile(path, Buffer.from(await response.arrayBuffer()));
  return path;
}

async function ask(program: string, ...words: readonly string[]): Promise<string> {
  return (await execute(program, words)).stdout;
}

const headings = [
  "In short",
  "What changed",
  "Consistency",
  "Programme record",
  "Risks raised about accreditation",
  "Questions to expect",
  "Publications",
  "Sources and notes",
];

describe.each(briefedAreas)("the PDF of the brief of $name", ({ code }) => {
  test("is tagged, in English, on two sides of A4 at most, with its fonts in it", async () => {
    const path = await keep(code, "pdf");
    const info = await ask("pdfinfo", path);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Pages: +[12]$/m);
    expect(info).toMatch(/^Page size: .*A4/m);
    const fonts = (await ask("pdffonts", path)).trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
  });

  test("is read in its order: the answer, the figures, and every heading", async () => {
    const text = (await ask("pdftotext", "-raw", await keep(code, "pdf"), "-")).replaceAll(/\s+/g, " ");
    const places = headings.map((heading) => text.indexOf(heading)).filter((place) => place >= 0);
    expect(places.length).toBeGreaterThanOrEqual(headings.length - 1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const structure = await ask("pdfinfo", "-struct", await keep(code, "pdf"));
    expect(structure.match(/^ *Figure\b/gm)).toHaveLength(1);
    expect(structure.match(/^ *(?:H1|Table|Caption|TH)\b/gm)?.length).toBeGreaterThan(5);
  });
});

test("the ODT of a brief opens in LibreOffice and keeps its headings, its table and its notes", async () => {
  const path = await keep("E08000035", "odt");
  await execute("soffice", [
    `-env:UserInstallation=file://${join(folder, "profile")}`,
    "--headless",
    "--convert-to",
    "html",
    "--outdir",
    folder,
    path,
  ]);
  const html = await readFile(join(folder, "E08000035.html"), "utf8");
  const found = [...html.matchAll(/<h\d[^>]*>([\s\S]*?)<\/h\d>/g)].map(([, text = ""]) =>
    text
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );
  expect(found).toEqual(expect.arrayContaining(["In short", "What changed", "Questions to expect"]));
  expect(html.match(/<table/g)?.length).toBe(1);
  expect(html).toContain("<thead");
  expect(html.match(/<tr/g)?.length).toBe(6);
  expect(html).toContain("sdfootnote");
  expect(html.match(/<img /g)).toHaveLength(1);
  expect(html.replaceAll(/\s+/g, " ")).toContain("Turnover in Leeds was 7.0% in 2025");
});
