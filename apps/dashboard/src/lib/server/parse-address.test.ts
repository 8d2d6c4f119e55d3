import { expect, test } from "vitest";
import { parseAddress } from "./parse-address.js";

const parse = (text: string | undefined) =>
  parseAddress("GATEWAY_URL", text, "http://localhost:4000/graphql");

test("takes the fallback where nothing is set", () => {
  expect(parse(undefined)).toBe("http://localhost:4000/graphql");
  expect(parse(" ")).toBe("http://localhost:4000/graphql");
});

test("drops a slash at the end", () => {
  expect(parse("https://api.example.org/")).toBe("https://api.example.org");
});

test.each(["localhost:4000", "ftp://x", "graphql", "http//x"])("says what to set instead of %j", (text) => {
  expect(() => parse(text)).toThrow(/^GATEWAY_URL must be a web address such as http/);
});
