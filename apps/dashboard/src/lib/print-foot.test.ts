import { expect, test } from "vitest";
import { toPrintFoot } from "./print-foot.ts";

const source = {
  slug: "dfe-workforce",
  name: "Children’s social work workforce",
  publisher: "Department for Education",
  url: "https://example.org",
  licence: "OGL",
  publishedOn: "2026-03-19",
  vintage: "2025",
  kind: "OFFICIAL_STATISTIC",
} as const;

const release = {
  version: "2025.2",
  title: "Title",
  publishedAt: "2026-03-20",
  illustrative: false,
  dataTo: "2025-09-30",
  latestVersion: "2025.2",
  sources: [source],
};

test("toPrintFoot names the release, the date of its data and its source", () => {
  expect(toPrintFoot(release)).toContain(
    'content: "Plumbline. Release 2025.2, figures to 30 September 2025. Source: Department for Education, Children’s social work workforce, 2025, published 19 March 2026."',
  );
});

test("toPrintFoot calls an illustrative release so on every sheet", () => {
  expect(toPrintFoot({ ...release, illustrative: true })).toContain(
    'content: "Plumbline. Illustrative. Release',
  );
});

test("toPrintFoot names the site alone where a page reads no release", () => {
  expect(toPrintFoot(undefined)).toContain('content: "Plumbline: children’s social work in England"');
});

test("toPrintFoot keeps words with quotation marks inside its string", () => {
  const quoted = { ...release, sources: [{ ...source, name: 'The "rug" \\ set' }] };
  expect(toPrintFoot(quoted)).toContain("The \\22 rug\\22  \\5c  set");
});
