import { listLatestFacts, type ContextFact, type Release } from "@plumbline/domain";
import { beforeAll, expect, test } from "vitest";
import { loadRelease, publishBundled } from "../../src/index.js";
import { readPublished } from "../support/published-files.ts";
import { emptyStore } from "../support/stores.ts";

let release: Release;
beforeAll(async () => {
  const store = await emptyStore();
  await publishBundled(store);
  release = await loadRelease(store, "2025.2");
});

function carried(topic: ContextFact["topic"]): readonly string[] {
  const facts = [...release.contextOf.values()].flat().filter((fact) => fact.topic === topic);
  return facts.map(({ area, period, text }) => `${area} ${period} ${text}`).toSorted();
}

test("carries every inspection of the history with its grade and day", async () => {
  const rows = await readPublished("ofsted/ILACS_inspection_history_2018_to_2025.csv");
  const printed = rows.map(
    (row) => `${row["Local authority area code"]} ${row["Publication date"]} ${row["Overall effectiveness"]}`,
  );
  expect(printed).toHaveLength(271);
  expect(carried("ofsted-judgement")).toEqual(printed.toSorted());
});

test("carries what 150 authorities spent on family support, to the penny of what was printed", async () => {
  const rows = await readPublished("spend/RO3_LA_Data_2024-25_childrens_social_care.csv");
  const column =
    Object.keys(rows[0] ?? {}).findLast((name) => name.includes("Family Support Services")) ?? "";
  const printed = rows
    .filter((row) => ["UA", "MD", "LB", "SC"].includes(row["Class"] ?? "") && row["E-code"] !== "[Y]")
    .filter((row) => row[column] !== "[x]")
    .map((row) => `${row["ONS Code"]} 2024-25 ${Math.round(Number(row[column]) * 100) / 100}`);
  expect(printed).toHaveLength(150);
  expect(carried("family-support-spending")).toEqual(printed.toSorted());
});

test("carries every printed turnover of all staff in adult social care", async () => {
  const rows = await readPublished("adult_social_care/ASC_data.csv");
  const printed = rows
    .filter((row) => row["Measure"] === "Outcome, Workforce turnover rate" && row["Value"] !== "")
    .map((row) => `${row["Local authority code"]} ${row["Financial year"]} ${row["Value"]}`);
  expect(printed).toHaveLength(809);
  expect(carried("adult-care-staff-turnover")).toEqual(printed.toSorted());
});

test("finds the latest judgement of an authority under the code of the one it continues", () => {
  const latest = listLatestFacts(release, "ofsted-judgement", "2025-09-30");
  expect(latest.find(({ area }) => area === "E08000016")).toMatchObject({
    period: "2023-10-27",
    text: "Good",
  });
  expect(new Set(latest.map(({ area }) => area)).size).toBe(latest.length);
});
