import { describe, expect, inject, test } from "vitest";
import { briefedAreas } from "../fixtures/briefs.ts";

const site = inject("site");

async function read(path: string) {
  const response = await fetch(`${site}${path}`);
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

async function readWords(path: string): Promise<string> {
  const html = (await read(path)).bytes.toString();
  return html
    .replaceAll(/<(style|script|pre)[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\s+/g, " ");
}

describe.each(briefedAreas)("the brief of $name", ({ code }) => {
  test("leads every mark to a note, and every note to its figures and their queries", async () => {
    const html = (await read(`/briefing/${code}?release=2025.1`)).bytes.toString();
    const marks = new Set([...html.matchAll(/href="#note-(\d+)"/g)].map(([, number]) => number));
    const notes = [...html.matchAll(/<li id="note-(\d+)"[\s\S]*?<\/li>/g)];
    const queries = new Set([...html.matchAll(/<h3 id="query-(\d+)"/g)].map(([, number]) => number));
    expect(marks.size).toBeGreaterThan(2);
    expect(notes.map(([, number]) => number)).toEqual([...marks].toSorted((a, b) => Number(a) - Number(b)));
    expect(queries).toEqual(marks);
    expect(notes.filter(([note]) => !/href="http[^"]+release=202\d\.\d/.test(note))).toEqual([]);
  });

  test("comes as a PDF of two sides at most, tagged, under 300 kB", async () => {
    const { status, headers, bytes } = await read(`/briefing/${code}.pdf`);
    const letters = bytes.toString("latin1");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-disposition")).toContain(`plumbline-brief-${code}-2025.2.pdf`);
    expect(letters.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
    expect(letters).toContain("/Marked true");
    expect(bytes.length).toBeLessThan(300_000);
  });

  test("says as plain text what it says on its page, line by line", async () => {
    const text = (await read(`/briefing/${code}.txt?release=2025.1`)).bytes.toString();
    const page = await readWords(`/briefing/${code}?release=2025.1`);
    const sentences = text
      .replaceAll(/\s*\[\d+\]/g, "")
      .replaceAll(/\s+/g, " ")
      .match(/(?<=\* )[^*]+?[.”](?= \*)/g);
    const bare = page.replaceAll(/\[\d+\]/g, "").replaceAll("&amp;", "&");
    expect(sentences?.length).toBeGreaterThan(3);
    expect(sentences?.filter((sentence) => !bare.includes(sentence.trim()))).toEqual([]);
    expect(
      text.split("\n").filter((line) => line.length > 72 && !/^\S*\s*(?:Query: )?http/.test(line.trim())),
    ).toEqual([]);
  });
});

test("a brief answers first, with the figures as they were published", async () => {
  const words = await readWords("/briefing/E92000001?release=2025.1");
  expect(words).toContain(
    "Turnover in England fell sharply from 15.9% in 2023 to 11.8%[1] in 2025: better, and beyond chance.",
  );
  for (const figure of ["13.9%", "13.0%", "14.2%", "15.2", "3.5%", "more than 1,700", "£24 million"]) {
    expect(words).toContain(figure);
  }
});

test("a brief of an earlier release says the same as ever, and that a newer one exists", async () => {
  const words = await readWords("/briefing/E92000001?release=2024.0");
  expect(words).toContain("13.8%[1] in 2024");
  expect(words).toContain("Release 2024.0, not the latest (that is 2025.2)");
  expect(words).toContain("Read the latest release instead");
  expect((await read("/briefing/E92000001?release=2024.0")).headers.get("cache-control")).toContain(
    "max-age=86400",
  );
});

test.each([
  [
    "an abolished authority",
    "/briefing/E10000006",
    ["Cumbria was abolished", "Cumberland", "Westmorland and Furness"],
  ],
  ["a member of a joint return", "/briefing/E09000021.pdf", ["makes one return together"]],
  ["an area with a new code", "/briefing/E08000016", ["Barnsley was abolished"]],
  ["an area that came later", "/briefing/E08000038?release=2024.0", ["Barnsley came later"]],
  ["a code that nobody bears", "/briefing/E08000099", ["E08000099"]],
  ["a name", "/briefing/leeds", ["is not the code of an area", "Leeds"]],
  ["a release that does not exist", "/briefing/E92000001?release=2029.0", ["2029.0"]],
])("%s has no brief, and the page says where to look", async (_, path, said) => {
  const { status } = await read(path);
  const words = await readWords(path);
  expect(status).toBe(404);
  for (const each of said) expect(words).toContain(each);
});

test("an area that was abolished since has its brief in the release of its time", async () => {
  expect((await read("/briefing/E08000016?release=2024.0")).status).toBe(200);
});

interface Shown {
  readonly evidence: readonly { readonly token: string; readonly url: string }[];
}

test.each(["E92000001", "E08000035", "E06000053"])(
  "the page behind each number of the brief of %s shows it",
  async (code) => {
    const fields = "evidence { token url }";
    const question = `{ release(version: "2025.1") { briefing(area: "${code}") {
      headline { ${fields} } sections { statements { ${fields} } } questions { answer { ${fields} } } } } }`;
    const answer = await fetch(`${inject("gateway")}?query=${encodeURIComponent(question)}`);
    const { headline, sections, questions } = JSON.parse(await answer.text()).data.release.briefing;
    const statements: readonly Shown[] = [
      headline,
      ...sections.flatMap((section: { statements: readonly Shown[] }) => section.statements),
      ...questions.map((each: { answer: Shown }) => each.answer),
    ];
    const shown = statements
      .flatMap(({ evidence }) => evidence)
      .filter(({ url }) => !url.includes("/data/changes"));
    const missing: string[] = [];
    expect(shown.length).toBeGreaterThan(2);
    for (const { token, url } of shown) {
      const { pathname, search } = new URL(url);
      const words = await readWords(`${pathname}${search}`);
      if (!words.includes(token.replace(/ percentage points?$/, "")))
        missing.push(`${token} at ${pathname}${search}`);
    }
    expect(missing).toEqual([]);
  },
);
