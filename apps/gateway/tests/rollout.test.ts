import type { Release } from "@plumbline/domain";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { ask } from "./fixtures/ask.ts";
import { loadBundledReleases } from "./fixtures/bundled-releases.ts";
import { illustrate } from "./fixtures/illustrative-release.ts";
import { serve } from "./fixtures/serve.ts";

let releases: readonly Release[];

beforeAll(async () => {
  const bundled = await loadBundledReleases();
  const latest = bundled.find(({ version }) => version === "2025.1");
  if (latest === undefined) throw new Error("2025.1 is not bundled");
  releases = [await illustrate(latest), ...bundled];
}, 120_000);

const figures = `
  area { name level }
  level
  eligible { value missing { symbol } }
  assessed { value missing { reason symbol explanation } }
  accredited { value missing { reason symbol } }
  accreditedShare { value interval { lower upper rule { slug } } }
  verdict { outcome sentence rule { slug } }
`;

function rolloutOf(programme: string, given: string, fields: string): string {
  return `{ release(version: "2025.900") { illustrative programme(slug: "${programme}") { rollout${given} { ${fields} } } } }`;
}

async function askRollout(given: string, fields: string) {
  const { data, errors } = JSON.parse(JSON.stringify(await ask(releases, rolloutOf("trial", given, fields))));
  expect(errors).toBeUndefined();
  expect(data.release.illustrative).toBe(true);
  return data.release.programme.rollout;
}

test("gives regions with England, the index beside chance and the gap, where a level is named", async () => {
  const found = await askRollout(
    "(selection: { level: REGION }, accreditationLevel: PRACTITIONER)",
    `asAt days rows { ${figures} } national { ${figures} }
     twoTier { dissimilarity expectedByChance authorities returned sentence rule { slug } refusal { code } }
     gap { mostDeprivedFifth leastDeprivedFifth difference differenceInterval { lower upper } sentence refusal { code } }`,
  );
  await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot("rollout/regions.json");
});

test("tells no authority's assessed staff nor practice leaders, and says why", async () => {
  const { rows } = await askRollout("", `rows { ${figures} }`);
  expect(new Set(rows.map((row: { area: { level: string } }) => row.area.level))).toEqual(
    new Set(["LOCAL_AUTHORITY"]),
  );
  for (const { assessed } of rows) {
    expect(assessed).toMatchObject({ value: null, missing: { reason: "NOT_PUBLISHED" } });
  }
  const leaders = rows.filter(({ level }: { level: string }) => level === "PRACTICE_LEADER");
  expect(leaders.length).toBeGreaterThan(0);
  for (const { eligible } of leaders) expect(eligible.value).toBeNull();
  const held = rows.filter(
    ({ accredited }: { accredited: { value: number | null } }) => accredited.value === null,
  );
  for (const { accreditedShare, verdict } of held) {
    expect([accreditedShare.value, verdict.outcome]).toEqual([null, "NOT_COMPARABLE"]);
  }
});

test("answers an earlier day with the latest published up to it, and a day before all of them with no rows", async () => {
  const { asAt } = await askRollout('(asAt: "2027-08-01")', "asAt rows { area { name } }");
  expect(asAt).toBe("2027-06-30");
  expect(await askRollout('(asAt: "2020-01-01")', "asAt rows { area { name } }")).toEqual({
    asAt: null,
    rows: [],
  });
});

test("gives no rows for a programme that nobody returned for", async () => {
  const answer = await ask(
    releases,
    rolloutOf("naas", "", "asAt days rows { level } national { level } twoTier { sentence }"),
  );
  expect(answer).toMatchObject({
    data: {
      release: { programme: { rollout: { asAt: null, days: [], rows: [], national: null, twoTier: null } } },
    },
  });
});

test("writes the same figures to a file, each row marked illustrative", async () => {
  const served = await serve(() => releases);
  const address =
    "/csv/programme-rollout?programme=trial&accreditationLevel=PRACTITIONER&level=REGION&release=2025.900";
  const text = await (await fetch(`${served.origin}${address}`)).text();
  await served.stop();
  const rows: Record<string, string>[] = parse(text, { columns: true, recordDelimiter: "\r\n" });
  const { rows: asked } = await askRollout(
    "(selection: { level: REGION }, accreditationLevel: PRACTITIONER)",
    "rows { area { name } accredited { value } }",
  );
  expect(rows.map(({ area_name: name, accredited }) => [name, Number(accredited)])).toEqual(
    asked.map((row: { area: { name: string }; accredited: { value: number } }) => [
      row.area.name,
      row.accredited.value,
    ]),
  );
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["Illustrative"]));
});
