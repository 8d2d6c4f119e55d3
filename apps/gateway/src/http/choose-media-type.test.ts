import { describe, expect, test } from "vitest";
import { chooseMediaType } from "./choose-media-type.js";

const json = "application/json";
const graphql = "application/graphql-response+json";

describe("chooseMediaType", () => {
  test.each([
    [undefined, json],
    ["", json],
    ["*/*", json],
    ["application/*", json],
    [`${graphql}, ${json};q=0.9`, graphql],
    [`${json};q=0.9, ${graphql};q=0.8`, json],
    [`${graphql}; charset=utf-8`, graphql],
    [`${json};q=0, */*`, graphql],
    ["text/html, */*;q=0.8", json],
    ["text/html", undefined],
    [`${json};q=nonsense`, undefined],
  ])("of %j is %s", (accept, expected) => {
    expect(chooseMediaType(accept)).toBe(expected);
  });
});
