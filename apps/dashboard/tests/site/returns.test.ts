import { returnColumns } from "@plumbline/domain";
import { expect, inject, test } from "vitest";

const site = inject("site");

function send(key: string, content: string, origin = site): Promise<Response> {
  const body = new FormData();
  body.set("key", key);
  body.set("file", new File([content], "return.csv", { type: "text/csv" }));
  return fetch(`${site}/returns`, { method: "POST", headers: { origin }, body });
}

test("shows every column of a return, and offers a template with those columns", async () => {
  const page = await (await fetch(`${site}/returns`)).text();
  for (const { name, example } of returnColumns) {
    expect(page).toContain(`<code>${name}</code>`);
    expect(page).toContain(example);
  }
  const template = await fetch(`${site}/returns/template.csv`);
  expect(template.headers.get("content-type")).toContain("text/csv");
  expect((await template.text()).split("\r\n")[0]).toBe(returnColumns.map(({ name }) => name).join(","));
});

test.each([
  ["what is no key", "plumbline", "x", "is no key of this gateway"],
  ["a key that no header could carry", "a b", "x", "copy it whole"],
  ["no key", "", "x", "Give the key that you were issued"],
  ["an empty file", "plumbline", "", "Choose a file that is not empty"],
])("says what is wrong with %s, and keeps no copy of the answer", async (_, key, content, sentence) => {
  const response = await send(key, content);
  const page = await response.text();
  expect([response.status, response.headers.get("cache-control")]).toEqual([422, "no-store"]);
  expect(page).toContain(sentence);
  expect(page).not.toContain(`value="${key || "none"}"`);
});

test("answers a form that was sent without a file, and one from another origin, as any other", async () => {
  const empty = await fetch(`${site}/returns`, {
    method: "POST",
    headers: { origin: site },
    body: new FormData(),
  });
  expect(empty.status).toBe(422);
  expect((await send("plumbline", "x", "https://example.org")).status).toBe(422);
});

test.each(["text/plain", "multipart/form-data"])(
  "answers %s, which holds no form, as one without a file",
  async (type) => {
    const headers = { origin: site, "content-type": type };
    const response = await fetch(`${site}/returns`, { method: "POST", headers, body: "x" });
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining("Choose a file")]);
  },
);
