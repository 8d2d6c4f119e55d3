import { expect, test } from "vitest";
import { makeFile } from "../../tests/support/files.ts";
import { readText } from "./read-text.js";

async function read(content: string | Uint8Array): Promise<string> {
  let text = "";
  for await (const piece of readText(await makeFile(content))) text += piece;
  return text;
}

test("reads UTF-8 and drops the byte order mark", async () => {
  expect(await read("\uFEFFtime_period,Île\n")).toBe("time_period,Île\n");
});

test("puts a character together that lies across two pieces of the file", async () => {
  const text = `${"a".repeat(64 * 1024 - 1)}é`;
  expect(await read(text)).toBe(text);
});

test("says on which line a byte is that no text has", async () => {
  await expect(read("one\ntwo\n\0three")).rejects.toMatchObject({
    name: "UnreadableFileError",
    row: 3,
    message: expect.stringContaining("not a text file"),
  });
});

test.each([
  ["Latin-1", Uint8Array.from([0x61, 0xe9, 0x62])],
  ["a cut-off character at the end", Uint8Array.from([0x61, 0xc3])],
])("refuses %s", async (_, bytes) => {
  await expect(read(bytes)).rejects.toMatchObject({
    name: "UnreadableFileError",
    message: expect.stringContaining("UTF-8"),
  });
});

test("tells how much was read", async () => {
  const file = await makeFile("a".repeat(200_000));
  const told: number[] = [];
  for await (const _ of readText(file, ({ bytesRead }) => told.push(bytesRead))) continue;
  expect(told.at(-1)).toBe(200_000);
  expect(told.length).toBeGreaterThan(1);
});
