import { describe, expect, test } from "vitest";
import { chooseMediaType, graphqlTypes } from "./choose-media-type.js";

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
    expect(chooseMediaType(accept, graphqlTypes)).toBe(expected);
  });

  test.each([
    [undefined, "text/csv"],
    ["text/csv; header=present", "text/csv"],
    ["text/*;q=0.1", "text/csv"],
    ["text/html, */*;q=0.8", "text/csv"],
    ["application/json, application/*", undefined],
    ["text/csv;q=0, */*", undefined],
  ])("of %j where only CSV is offered is %s", (accept, expected) => {
    expect(chooseMediaType(accept, ["text/csv"])).toBe(expected);
  });
});
