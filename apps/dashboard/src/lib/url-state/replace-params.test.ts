import { expect, test } from "vitest";
import { replaceParams } from "./replace-params.js";

const url = new URL("http://plumbline/compare?level=areas&areas=E1,E2&release=2024.0");

test("replaces one parameter and leaves the others", () => {
  expect(replaceParams(url, { release: "2025.0" })).toBe("/compare?level=areas&areas=E1,E2&release=2025.0");
});

test("leaves out a parameter that is undefined, and the question mark with the last", () => {
  expect(replaceParams(url, { release: undefined })).toBe("/compare?level=areas&areas=E1,E2");
  expect(replaceParams(new URL("http://plumbline/?release=2024.0"), { release: undefined })).toBe("/");
});
