import { expect, test } from "vitest";
import { code, smallRelease } from "../../tests/small-release.js";
import { findArea } from "../areas/area-register.js";
import { toBriefingGround } from "../briefing/ground.js";
import { makeBriefing } from "../briefing/make-briefing.js";
import { makePack } from "../pack/make-pack.js";
import type { Note } from "./note.js";
import { quoteNote } from "./quote-note.js";

const comment: Note = {
  kind: "authority-comment",
  text: "Two of 14 teams moved in.",
  author: "Director of Children’s Services, Sutton Council",
  date: "2027-01-14",
  areas: [code("E09000029")],
  indicators: ["turnover-rate-fte"],
  periods: ["2025"],
};
const quoted =
  "From the authority, 14 January 2027, Director of Children’s Services, Sutton Council: “Two of 14 teams moved in.”";
const release = { ...smallRelease, notes: [comment] };

test("quotes an authority’s words with the day and who signed them, and leaves another note as it is", () => {
  expect(quoteNote(comment)).toBe(quoted);
  expect(quoteNote({ ...comment, kind: "data-quality" })).toBe("Two of 14 teams moved in.");
});

test("carries a comment on the line of its figure in a pack, and on no other", () => {
  const { lines } = makePack(release, { level: "local-authority", within: "E12000007" });
  expect(lines.filter(({ notes }) => notes.length > 0)).toMatchObject([
    { areaCode: "E09000029", indicator: "turnover-rate-fte", period: "2025", notes: [quoted] },
  ]);
});

test("carries a comment in the brief of its area, under the figure it is about", () => {
  const sutton = findArea(release.areas, "E09000029");
  if (sutton === undefined) throw new Error("the small release has Sutton");
  const { sections } = makeBriefing(toBriefingGround(release), sutton);
  const said = sections.find(({ slug }) => slug === "notes")?.statements.map(({ text }) => text);
  expect(said).toContainEqual(expect.stringMatching(/, 2025: from the authority, 14 January 2027, /));
  expect(said).toContainEqual(expect.stringContaining("Sutton Council: “Two of 14 teams moved in.”"));
});
