import { toAreaRegister, type AreaRegister } from "@plumbline/domain";
import { expect, test } from "vitest";
import { makeFile } from "../../../../tests/support/files.ts";
import { bundledFixture } from "../../../../tests/support/bundled.ts";
import { hull, register } from "../../../../tests/support/areas.ts";
import { openIssueLog } from "../../../importing/issue-log.js";
import { readAreas } from "../areas/read-areas.js";
import { readProgrammes } from "./read-programmes.js";

const lines = {
  references: "page\tPress\tReport\thttps://example.org/report\t2019-05-23\tcited\tsecond-hand",
  programmes: "scheme\tScheme\tclosed\t2018-07\t2022-03\tpractitioner supervisor\tIt was tried.",
  components: "scheme\t1\ttest\tTest\tAn hour on screen.\tpage",
  phases: "scheme\tone\tOne\t2018-07\t5\tpage",
  events: "scheme\tbegins\t2018-07\tIt begins\tFive authorities start.\tpage",
  sites: `scheme\t${hull.code}\tone\t2018-07\tpage`,
  figures: "scheme\t2019-05\tEngland\tall\tsites\tAuthorities\t53\tauthorities\texactly\tAll phases\tpage\t",
};

const headings = {
  references: "slug\tpublisher\tname\turl\tpublished_on\tlicence\tstanding",
  programmes: "slug\tname\tstatus\tstarted_on\tended_on\tlevels\tsummary",
  components: "programme\torder\tslug\tname\tdescription\treference",
  phases: "programme\tslug\tname\tstarted_on\tsites\treference",
  events: "programme\tslug\tdate\ttitle\ttext\treference",
  sites: "programme\tarea\tphase\tjoined_on\treference",
  figures: "subject\tas_at\tgeography\tlevel\tquantity\tname\tvalue\tunit\tqualifier\tscope\treference\tnote",
};

type Section = keyof typeof lines;
const order: readonly Section[] = [
  "references",
  "programmes",
  "components",
  "phases",
  "events",
  "sites",
  "figures",
];

function textWith(changes: Partial<Record<Section, string>> = {}): string {
  const text = { ...lines, ...changes };
  return order.map((section) => `[${section}]\n${headings[section]}\n${text[section]}\n`).join("\n");
}

async function readFile(file: string, areas: AreaRegister) {
  const log = openIssueLog("programmes.tsv");
  const edition = await readProgrammes({ file, register: areas, report: log.report });
  return { ...edition, issues: log.issues() };
}

async function read(text: string) {
  return readFile(await makeFile(text), register);
}

test("reads a programme with its parts, its sites and its figures", async () => {
  const { content, vintage, rows, issues } = await read(textWith());
  expect(issues).toEqual([]);
  expect([vintage, rows]).toEqual(["2019", 7]);
  expect(content.record).toMatchObject({
    references: [{ slug: "page", kind: "reported", standing: "second-hand", publishedOn: "2019-05-23" }],
    programmes: [{ slug: "scheme", levels: ["practitioner", "supervisor"], startedOn: "2018-07" }],
    components: [{ order: 1, slug: "test" }],
    phases: [{ slug: "one", sites: 5 }],
    events: [{ slug: "begins", date: "2018-07" }],
    sites: [{ area: hull.code, phase: "one", joinedOn: "2018-07", reference: "page" }],
    figures: [{ subject: "scheme", value: 53, qualifier: "exactly", ours: false, reference: "page" }],
  });
  expect(content.record.figures[0]).not.toHaveProperty("note");
});

test.each<[string, Section, string, string, string]>([
  ["an address that is none", "references", "https://example.org/report", "url", "the page’s address"],
  ["a licence that is none", "references", "cited", "licence", "is none of"],
  ["a level that is none", "programmes", "practitioner supervisor", "levels", "Levels are"],
  ["a status that is none", "programmes", "closed", "status", "is none of"],
  ["a month that is none", "programmes", "2018-07", "started_on", "Write a day"],
  ["an empty text", "events", "Five authorities start.", "text", "says something"],
  ["a page that is not listed", "events", "page", "reference", "The nearest are page"],
  ["an authority that is unknown", "sites", hull.code, "area", "the code of no authority"],
  ["a phase that is unknown", "sites", "one", "phase", "The nearest are one"],
  ["a number that is none", "figures", "53", "value", "is no number"],
  ["a unit that is none", "figures", "\tauthorities", "unit", "is none of"],
])("refuses %s", async (_, section, from, column, message) => {
  const wrong =
    section === "events" && from.startsWith("Five") ? "" : from.startsWith("\t") ? "\tstones" : "?";
  const { issues } = await read(textWith({ [section]: lines[section].replace(from, wrong) }));
  expect(issues).toContainEqual(
    expect.objectContaining({ column, severity: "error", message: expect.stringContaining(message) }),
  );
});

test("refuses a figure that stands there twice", async () => {
  const { issues } = await read(textWith({ figures: `${lines.figures}\n${lines.figures}` }));
  expect(issues).toMatchObject([
    { severity: "error", message: expect.stringContaining("stands there twice") },
  ]);
});

test.each([
  ["a row before any section", "a\tb\n", "Before a row comes the name of its section"],
  ["a section that is none", "[people]\nname\nAnybody\n", "“people” is no section"],
  ["a heading without a column", textWith().replace("\tscope", ""), "The column “scope” is missing"],
  ["a section that is opened twice", `${textWith()}[figures]\n${headings.figures}\n`, "stands there twice"],
])("refuses %s", async (_, text, message) => {
  const { issues } = await read(text);
  expect(issues).toContainEqual(
    expect.objectContaining({ severity: "error", message: expect.stringContaining(message) }),
  );
});

test("reads the record that the project carries: 26 sites named by page, every figure with one", async () => {
  const log = openIssueLog("areas.tsv");
  const areas = await readAreas({
    file: bundledFixture("plumbline-areas.tsv"),
    register: toAreaRegister([]),
    report: log.report,
  });
  const { content, issues } = await readFile(
    bundledFixture("plumbline-programmes.tsv"),
    toAreaRegister(areas.content.areas),
  );
  const { sites, figures, references } = content.record;
  expect(issues).toEqual([]);
  expect(sites).toHaveLength(26);
  expect(sites.filter(({ phase }) => phase === "phase-1")).toHaveLength(5);
  expect(figures.filter(({ subject }) => subject === "naas")).toHaveLength(72);
  const pages = new Map(references.map(({ slug, url }) => [slug, url]));
  for (const { reference } of [...sites, ...figures]) expect(pages.get(reference)).toMatch(/^https?:\/\//);
});
