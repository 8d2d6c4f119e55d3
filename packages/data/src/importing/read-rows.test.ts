import { expect, test } from "vitest";
import { makeFile } from "../../tests/support/files.ts";
import { readRows, type RowsOptions } from "./read-rows.js";

async function read(content: string, format: RowsOptions["format"] = "csv") {
  const rows = [];
  for await (const row of readRows(await makeFile(content), { format })) rows.push(row);
  return rows;
}

test("gives each row with its line, quoted commas inside a field, blank lines left out", async () => {
  expect(await read('a,b\n"Bristol, City of",1\n\nx,2\n')).toEqual([
    { row: 1, fields: ["a", "b"] },
    { row: 2, fields: ["Bristol, City of", "1"] },
    { row: 4, fields: ["x", "2"] },
  ]);
});

test("reads lines that end as Windows ends them", async () => {
  expect((await read("a,b\r\nx,2\r\n")).map(({ fields }) => fields)).toEqual([
    ["a", "b"],
    ["x", "2"],
  ]);
});

test("takes quotes in a list of our own as they are", async () => {
  expect((await read('a\tb\nsays "so"\t"\n', "tsv"))[1]?.fields).toEqual(['says "so"', '"']);
});

test("says that a quotation mark is never closed", async () => {
  await expect(read('a,b\n"x,1\ny,2\n')).rejects.toMatchObject({
    name: "UnreadableFileError",
    message: expect.stringContaining("never closed"),
  });
});

test("gives up on a row without end instead of keeping it", async () => {
  await expect(read(`a,b\n"${"x".repeat(200_000)}`)).rejects.toMatchObject({
    message: expect.stringContaining("A row has no end"),
  });
});

test("says that a quotation mark stands inside a field", async () => {
  await expect(read('a,b\nx"y,1\n')).rejects.toMatchObject({
    row: 2,
    message: expect.stringContaining("inside a field"),
  });
});
