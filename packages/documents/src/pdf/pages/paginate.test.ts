import { expect, test } from "vitest";
import { keepEnds, type Slab } from "../slabs/slab.js";
import { paginate } from "./paginate.js";

interface NamedSlab extends Slab {
  readonly name: string;
}

const slab = (name: string, rest: Partial<Slab> = {}): NamedSlab => ({
  name,
  height: 10,
  before: 0,
  keepWithNext: false,
  draw: () => undefined,
  ...rest,
});

function listNames(slabs: readonly Slab[], height: number): readonly string[] {
  return paginate(slabs, height).map((page) =>
    page.map(({ slab: placed }) => ("name" in placed ? String(placed.name) : "")).join(" "),
  );
}

test("fills a page to its last point before it starts the next", () => {
  expect(listNames([slab("a"), slab("b"), slab("c"), slab("d")], 30)).toEqual(["a b c", "d"]);
});

test("leaves out the space above the first slab of a page and keeps it above the others", () => {
  const spaced = { before: 5 };
  const tops = paginate([slab("a", spaced), slab("b", spaced), slab("c", spaced)], 25).map((page) =>
    page.map(({ top }) => top),
  );
  expect(tops).toEqual([[0, 15], [0]]);
});

test("takes a heading along to the page of what it heads", () => {
  const heading = slab("heading", { keepWithNext: true });
  expect(listNames([slab("a"), slab("b"), heading, slab("text")], 30)).toEqual(["a b", "heading text"]);
});

test("leaves no first and no last line of a paragraph alone on a page", () => {
  const lines = keepEnds(["1", "2", "3", "4"].map((name) => slab(name)));
  expect(listNames([slab("a"), slab("b"), ...lines], 30)).toEqual(["a b", "1 2", "3 4"]);
  expect(listNames([slab("a"), ...lines], 40)).toEqual(["a 1 2", "3 4"]);
  expect(keepEnds([slab("only")])[0]?.keepWithNext).toBe(false);
});

test("breaks what should stay together but is taller than a page, rather than lose it", () => {
  const kept = ["1", "2", "3", "4", "5"].map((name) => slab(name, { keepWithNext: name !== "5" }));
  expect(listNames([slab("a"), ...kept], 30)).toEqual(["a", "1 2 3", "4 5"]);
});

test("gives room to the header that a table repeats, but not where the table begins", () => {
  const repeat = { height: 10, draw: () => undefined };
  const rows = ["1", "2", "3", "4"].map((name) => slab(name, { repeat }));
  const pages = paginate(rows, 30);
  expect(pages.map((page) => page.map(({ top, repeats }) => [top, repeats]))).toEqual([
    [
      [0, false],
      [10, false],
      [20, false],
    ],
    [[10, true]],
  ]);
});

test("refuses a slab that no page could show whole", () => {
  expect(() => paginate([slab("a", { height: 31 })], 30)).toThrow("taller than a page");
});
