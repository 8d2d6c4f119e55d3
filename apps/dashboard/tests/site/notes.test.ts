import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type OpenSite } from "../fixtures/open-site.ts";
import { issueKey, plumbline } from "../fixtures/plumbline.ts";

const text = "Two teams were staffed by an agency until posts were filled.";
const signed = "Director of Children’s Services, Leeds City Council";
let site: OpenSite;

async function prepare(folder: string): Promise<void> {
  const key = await issueKey(folder, "submitter", "--area", "E08000035");
  const add = ["notes", "add", "--key", key, "--kind", "authority-comment", "--area", "E08000035"];
  const figure = ["--indicator", "agency-rate-fte", "--period", "2025", "--date", "2026-03-20"];
  await plumbline(folder, [...add, ...figure, "--text", text, "--signed", signed]);
  await plumbline(folder, ["publish"]);
}

beforeAll(async () => {
  site = await openSite(prepare);
}, 600_000);

afterAll(() => site.close());

async function read(path: string): Promise<string> {
  const answer = await fetch(`${site.dashboard}${path}`);
  expect(answer.status).toBe(200);
  const html = (await answer.text()).replaceAll(/<!--.*?-->/g, "");
  return html.replaceAll(/\s+/g, " ");
}

const signature = `“${text}” Signed: ${signed}.`;
const inTable = `From the authority, 20 March 2026, ${signed}: “${text}”`;
const mark = "There is a note on this figure";

describe("a comment entered by Leeds on its agency rate of 2025", () => {
  test.each([
    ["of its indicator", "/indicators/agency-rate-fte", "Leeds, 2025."],
    ["of its region", "/regions/yorkshire-and-the-humber", "Leeds, agency rate, 2025."],
    ["that compares it", "/compare?indicator=agency-rate-fte&level=authorities", "Leeds, 2025."],
  ])("stands signed and dated on the page %s, and in the table of its chart", async (_, path, subject) => {
    const html = await read(path);
    expect(html).toContain(`<strong>${subject} From the authority, 20 March 2026.</strong> ${signature}`);
    expect(html).toMatch(new RegExp(`<tfoot>.*?${subject.slice(0, -1)}: ${inTable}.*?</tfoot>`));
  });

  test.each([
    ["of another indicator", "/indicators/caseload-fte"],
    ["of another region", "/regions/london"],
    ["of its region in another year", "/regions/yorkshire-and-the-humber?period=2024"],
    ["that compares another year", "/compare?indicator=agency-rate-fte&level=authorities&period=2024"],
  ])("does not stand on the page %s", async (_, path) => {
    expect(await read(path)).not.toContain(text);
  });

  test("marks its figure, and not those beside it, in the tables of its region and of comparisons", async () => {
    const region = await read("/regions/yorkshire-and-the-humber");
    const row = region.split("<tr").find((part) => part.includes(">Leeds</a>")) ?? "";
    const cells = [...row.matchAll(/<td.*?<\/td>/g)].map(([cell]) => cell.includes(mark));
    expect(cells).toEqual([false, true, false, false, false, false]);
    const compared = await read("/compare?indicator=agency-rate-fte&level=authorities&within=E12000003");
    expect(compared.split(mark)).toHaveLength(2);
  });

  test.each([
    ["its indicator", "/indicators/agency-rate-fte/figures.csv"],
    ["its region", "/regions/yorkshire-and-the-humber/figures.csv"],
    ["itself", "/areas/E08000035/figures.csv"],
  ])("stands on the line of its figure in the file of %s, and on no other", async (_, path) => {
    const answer = await fetch(`${site.dashboard}${path}`);
    const lines = (await answer.text()).split("\r\n").filter((line) => line.includes(text));
    expect(lines).toEqual([expect.stringMatching(/^E08000035,Leeds,.*,agency-rate-fte,.*,2025,/)]);
  });
});

test("folds the notes after the newest five of an indicator away", async () => {
  const html = await read("/indicators/turnover-rate-fte");
  const section = /<section[^>]* id="notes".*?<\/section>/.exec(html)?.[0] ?? "";
  const [open = "", folded = ""] = section.split("<details");
  const count = Number(/>(\d+) more notes?</.exec(folded)?.[1]);
  expect(open.match(/<li/g)).toHaveLength(5);
  expect(folded.match(/<li/g)).toHaveLength(count);
});
