import { parseDate } from "../words/format-date.js";
import { listTableProblems } from "./check-table.js";
import type { Block, Document, Section } from "./document.js";
import { listBlockMarks } from "./footnote-numbers.js";

/** A document that no writer can write truthfully: a mistake of the program that made it. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";

  constructor(readonly problems: readonly string[]) {
    super(`The document cannot be written: ${problems.join("; ")}.`);
  }
}

/** Throws with every problem at once, so that all can be mended at once. */
export function requireSound(document: Document): void {
  const problems = listProblems(document);
  if (problems.length > 0) throw new DocumentError(problems);
}

/** What keeps a document from being written, in words; nothing where it is sound. */
export function listProblems(document: Document): readonly string[] {
  const { title, status, language, sections, footnotes, metadata } = document;
  const ids = footnotes.map(({ id }) => id);
  const dates = [metadata.published, ...footnotes.flatMap(({ citation }) => citation?.published ?? [])];
  const blocks = sections.flatMap((section) => section.blocks);
  const marks = new Set(blocks.flatMap(listBlockMarks));
  return [
    ...(title.trim() === "" ? ["it has no title"] : []),
    ...(status.trim() === "" ? ["it has no status"] : []),
    ...(language.trim() === "" ? ["it names no language"] : []),
    ...dates.filter((date) => parseDate(date) === undefined).map((date) => `"${date}" is not a date`),
    ...ids.filter((id, place) => ids.indexOf(id) < place).map((id) => `two footnotes are called "${id}"`),
    ...[...marks].filter((id) => !ids.includes(id)).map((id) => `no footnote is called "${id}"`),
    ...footnotes
      .filter(({ text, citation }) => !text && !citation)
      .map(({ id }) => `footnote "${id}" says nothing`),
    ...listHeadingProblems(sections),
    ...blocks.flatMap(listBlockProblems),
  ];
}

function listHeadingProblems(sections: readonly Section[]): readonly string[] {
  const unnamed = sections.some(({ heading }) => heading.trim() === "") ? ["a section has no heading"] : [];
  const orphaned = sections[0]?.level === 2 ? [`"${sections[0].heading}" stands under no section`] : [];
  return [...unnamed, ...orphaned];
}

function listBlockProblems(block: Block): readonly string[] {
  if (block.kind === "table") return listTableProblems(block);
  if (block.kind === "picture" && block.description.trim() === "") {
    return [`picture "${block.title}" has no description`];
  }
  return [];
}
