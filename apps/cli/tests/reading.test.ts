import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { makeDataFolder, makeFolder } from "./support/folders.ts";
import { plumbline } from "./support/command-line.ts";

let data: string;
beforeAll(async () => {
  data = await makeDataFolder();
});

test("lists the releases, the latest first", async () => {
  const { code, out, err } = await plumbline(data, ["releases"]);
  expect([code, err]).toEqual([0, ""]);
  const versions = out
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(" ")[0]);
  expect(versions.slice(-3)).toEqual(["2025.0", "2024.0", "2023.0"]);
});

test("gives a machine the headings as JSON and nothing else", async () => {
  const { out } = await plumbline(data, ["releases", "--json"]);
  expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ version: "2025.0", illustrative: false }));
});

test("shows what was revised between two releases, by indicator and figure by figure", async () => {
  const { code, out } = await plumbline(data, ["diff", "2024.0", "2025.0"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^turnover-rate-fte +163 +0 +3$/m);
  expect(out).toMatch(/^turnover-rate-fte +2024 +E92000001 +England +revised +13\.8 +13\.9$/m);
  expect(out).toMatch(/^leavers-fte +2024 +E08000024 +Sunderland +revised +2 +u$/m);
  expect(out).not.toMatch(/England +added /);
});

test("shows added figures too when it is asked for all", async () => {
  const { out } = await plumbline(data, ["diff", "2024.0", "2025.0", "--all"]);
  expect(out).toMatch(/^turnover-rate-fte +2025 +E92000001 +England +added +– +11\.8$/m);
});

test("gives a machine every change, by id as well as by version", async () => {
  const headings = JSON.parse((await plumbline(data, ["releases", "--json"])).out);
  const { id } = headings.find(({ version }: { version: string }) => version === "2024.0");
  const { changes, from, to } = JSON.parse((await plumbline(data, ["diff", id, "2025.0", "--json"])).out);
  const revised = changes.filter(({ kind }: { kind: string }) => kind === "revised");
  expect([from, to, revised.length]).toEqual(["2024.0", "2025.0", 19]);
  expect(revised).toContainEqual({
    indicator: "turnover-rate-fte",
    period: "2024",
    area: "E92000001",
    kind: "revised",
    before: "13.8",
    after: "13.9",
  });
});

test("says that two releases have the same figures", async () => {
  expect((await plumbline(data, ["diff", "2025.0", "2025.0"])).out).toBe(
    "The two releases have the same figures.\n",
  );
});

test("exports a release to a file that a CSV reader reads, with its metadata beside it", async () => {
  const file = join(await makeFolder(), "out.csv");
  const { code, out } = await plumbline(data, ["export", "2025.0", "--out", file]);
  expect([code, out]).toEqual([0, expect.stringContaining("32186 figures of release 2025.0")]);
  const figures: Record<string, string>[] = parse(await readFile(file, "utf8"), {
    columns: true,
    recordDelimiter: "\r\n",
  });
  expect(figures).toHaveLength(32_186);
  expect(figures).toContainEqual(
    expect.objectContaining({
      area_name: "Westminster",
      indicator: "cases",
      period: "2025",
      value: "",
      shorthand: "x",
    }),
  );
  const metadata = JSON.parse(await readFile(`${file}-metadata.json`, "utf8"));
  expect(metadata).toMatchObject({ version: "2025.0", shorthand: { x: expect.any(String) } });
});

test("exports to the terminal the same table", async () => {
  const { out } = await plumbline(data, ["export", "2023.0"]);
  expect(out.split("\r\n", 1)).toEqual([
    "release,area_code,area_name,area_level,indicator,period,unit,value,shorthand",
  ]);
  expect(out.trimEnd().split("\r\n")).toHaveLength(1_137 * 22 + 1);
});

test("finds every digest of the store intact", async () => {
  const { code, out } = await plumbline(data, ["verify"]);
  expect([code, out]).toEqual([0, expect.stringContaining("Every digest is that of its rows.")]);
  expect(JSON.parse((await plumbline(data, ["verify", "--json"])).out)).toMatchObject({ intact: true });
});
