import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { toPageable } from "./pageable.js";
import { toConnection } from "./to-connection.js";

const letters = toPageable("abcdefg".split(""), (letter) => letter);

describe("toConnection", () => {
  test("gives the first page with what lies around it", () => {
    const { nodes, pageInfo, totalCount } = toConnection(letters, { first: 3 });
    expect(nodes.join("")).toBe("abc");
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(totalCount).toBe(7);
  });

  test("gives an empty page of an empty list, without cursors", () => {
    const { pageInfo } = toConnection(
      toPageable<string>([], (item) => item),
      { first: 3 },
    );
    expect(pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  test("walks any list in pages of any size without repeating or skipping", () => {
    assert(
      property(integer({ min: 0, max: 60 }), integer({ min: 1, max: 25 }), (size, first) => {
        const items = Array.from({ length: size }, (_, position) => `item ${position}`);
        const list = toPageable(items, (item) => item);
        const walk = (after: string | null): readonly string[] => {
          const { nodes, pageInfo } = toConnection(list, { first, after });
          return pageInfo.hasNextPage ? [...nodes, ...walk(pageInfo.endCursor)] : nodes;
        };
        expect(walk(null)).toEqual(items);
      }),
    );
  });

  test("refuses a page above the cap and names the cap", () => {
    expect(() => toConnection(letters, { first: 501 })).toThrow("at most 500");
  });

  test.each([0, -1])("refuses a page of %i", (first) => {
    expect(() => toConnection(letters, { first })).toThrow("from 1 to 500");
  });

  test.each(["", "not a cursor", "eA", "!!"])("refuses %j as a cursor of the list", (after) => {
    expect(() => toConnection(letters, { first: 1, after })).toThrow("not a cursor of this list");
  });
});
