import { beforeEach, expect, test } from "vitest";
import { plumbline } from "./support/command-line.ts";
import { makeDataFolder } from "./support/folders.ts";
import { makeWorkforceFile } from "./support/workforce-file.ts";

let data: string;
beforeEach(async () => {
  data = await makeDataFolder();
});

/** Hartlepool's cases of 2025, and nothing else, one more than published. */
function correct(text: string): string {
  const [line = ""] = /^2025,.*Hartlepool.*$/m.exec(text) ?? [];
  const columns = text.split("\n", 1)[0]?.split(",") ?? [];
  const cells = line.split(",");
  const place = columns.indexOf("cases");
  return text.replace(line, cells.with(place, String(Number(cells[place]) + 1)).join(","));
}

test("imports a correction, publishes it, and shows it as the one change", async () => {
  const file = await makeWorkforceFile(correct);
  const imported = await plumbline(data, ["import", file, "--source", "dfe-workforce"]);
  expect(imported.code).toBe(0);
  expect(imported.out).toContain("workforce.csv: 1463 rows of dfe-workforce, vintage 2025");
  expect(imported.out).toContain("37 × rates-against-counts (warning)");
  expect(imported.out).toMatch(/Staged\. It is public once you run: plumbline publish\n$/);
  const [latest] = JSON.parse((await plumbline(data, ["releases", "--json"])).out);

  const published = await plumbline(data, ["publish", "--title", "One correction", "--json"]);
  expect(published.code).toBe(0);
  expect(JSON.parse(published.out)).toMatchObject({
    title: "One correction",
    publishedAt: "2027-03-18T09:30:00.000Z",
    supersedes: latest.id,
  });
  const { version } = JSON.parse(published.out);
  const { changes } = JSON.parse((await plumbline(data, ["diff", latest.version, version, "--json"])).out);
  expect(changes).toEqual([
    {
      indicator: "cases",
      period: "2025",
      area: "E06000001",
      kind: "revised",
      before: expect.any(String),
      after: expect.any(String),
    },
  ]);
});

test("refuses to publish what has not changed, and what is not there", async () => {
  const nothing = await plumbline(data, ["publish"]);
  expect([nothing.code, nothing.err]).toEqual([4, expect.stringContaining("There is nothing to publish")]);
  await plumbline(data, ["import", await makeWorkforceFile(), "--source", "dfe-workforce"]);
  const unchanged = await plumbline(data, ["publish", "--json"]);
  expect(unchanged.code).toBe(4);
  expect(JSON.parse(unchanged.out)).toEqual({
    error: { name: "NothingChangedError", message: expect.stringContaining("Nothing has changed") },
  });
});

test("lists the problems of a bad file by file, row and column, and stages nothing", async () => {
  const file = await makeWorkforceFile((text) =>
    text.replace("E06000001,Hartlepool", "E06000099,Hartlepool"),
  );
  const { code, out } = await plumbline(data, ["import", file, "--source", "dfe-workforce"]);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^workforce\.csv:2:new_la_code {2}error {2}No area has the code “E06000099” .*\[known-areas\]$/m,
  );
  expect(out).toContain("Not staged: the store is as it was.");
  expect((await plumbline(data, ["publish"])).code).toBe(4);
});

test("gives a machine the whole report of a bad file and nothing else", async () => {
  const file = await makeWorkforceFile((text) => text.slice(0, 200_000));
  const { code, out, err } = await plumbline(data, ["import", file, "--source", "dfe-workforce", "--json"]);
  expect([code, err]).toEqual([1, ""]);
  const report = JSON.parse(out);
  expect(report).toMatchObject({ file: "workforce.csv", source: "dfe-workforce", staged: false });
  expect(report.counts).toContainEqual({
    check: "every-area-present",
    severity: "error",
    count: expect.any(Number),
  });
});

test("shows how far it is where somebody watches", async () => {
  const file = await makeWorkforceFile();
  const { err } = await plumbline(data, ["import", file, "--source", "dfe-workforce"], true);
  expect(err).toMatch(/Reading .*workforce\.csv 100%/);
});
