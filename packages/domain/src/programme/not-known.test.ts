import { expect, test } from "vitest";
import { listOpenQuestions } from "./not-known.js";

test("says of the closed programme what nobody has published, each question once", () => {
  const slugs = listOpenQuestions({ slug: "naas" }).map(({ slug }) => slug);
  expect(slugs).toEqual(expect.arrayContaining(["unnamed-sites", "pass-rate", "final-cost"]));
  expect(new Set(slugs).size).toBe(slugs.length);
});

test("has no open question of a programme that nobody has gathered any for", () => {
  expect(listOpenQuestions({ slug: "scheme" })).toEqual([]);
});
