// The brief of every area as a PDF, from a site that is started for it: two sides at most, tagged, under 300 kB.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { openSite } from "../../apps/dashboard/tests/fixtures/open-site.ts";

const mostSides = 2;
const mostBytes = 300_000;

interface Named {
  readonly code: string;
  readonly name: string;
}

const folder = mkdtempSync(join(tmpdir(), "plumbline-briefs-"));
const site = await openSite();
const problems: string[] = [];
let [bytesMost, slowest, count] = [0, 0, 0];

async function listAreas(): Promise<readonly Named[]> {
  const levels = ["COUNTRY", "REGION", "SUBREGION", "LOCAL_AUTHORITY"];
  const fields = levels.map((level) => `${level}: areas(selection: { level: ${level} }) { code name }`);
  const response = await fetch(
    `${site.gateway}?query=${encodeURIComponent(`{ release { ${fields.join(" ")} } }`)}`,
  );
  const { data } = JSON.parse(await response.text());
  return levels.flatMap((level) => data.release[level]);
}

async function check({ code, name }: Named): Promise<void> {
  const begun = performance.now();
  const response = await fetch(`${site.dashboard}/briefing/${code}.pdf`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const milliseconds = performance.now() - begun;
  const path = join(folder, "brief.pdf");
  writeFileSync(path, bytes);
  const info = spawnSync("pdfinfo", [path], { encoding: "utf8" }).stdout;
  const sides = Number(/^Pages: +(\d+)$/m.exec(info)?.[1] ?? Number.NaN);
  [bytesMost, slowest, count] = [
    Math.max(bytesMost, bytes.length),
    Math.max(slowest, milliseconds),
    count + 1,
  ];
  if (!(sides <= mostSides)) problems.push(`${name}: ${sides} sides`);
  if (!/^Tagged: +yes$/m.test(info)) problems.push(`${name}: not tagged`);
  if (bytes.length > mostBytes) problems.push(`${name}: ${bytes.length} bytes`);
}

try {
  for (const area of await listAreas()) await check(area);
} finally {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.log(`✗ ${problem}`);
console.log(`${count} briefs; the largest ${bytesMost} bytes, the slowest ${Math.round(slowest)} ms`);
process.exit(problems.length === 0 && count > 160 ? 0 : 1);
