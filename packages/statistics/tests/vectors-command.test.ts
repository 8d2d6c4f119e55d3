import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "vectors-"));

const good = {
  id: "good",
  section: 1,
  method: "wilsonInterval",
  inputs: { x: 0, n: 40, confidence: 0.95 },
  expected: { lower: 0, upper: 0.0876216012, published4dp: [0, 0.0876], reatUpper: 0.09 },
  tolerance: { abs: 1e-9 },
};
const refused = { ...good, id: "refused", inputs: { x: 0, n: 0 }, expected: { lower: null, upper: null } };
const thrown = { ...good, id: "thrown", inputs: { x: 9, n: 4 }, expected: { error: true } };
const bad = { ...good, id: "bad", expected: { lower: 0.1 } };
const silent = { ...good, id: "silent", inputs: { x: 1, n: 4 }, expected: { error: true } };
const unknownField = { ...good, id: "unknown-field", expected: { reatUpper: 0.09 } };
const unknownMethod = { ...good, id: "unknown-method", method: "wilsonsInterval" };
const unknownForm = { ...good, id: "unknown-form", inputs: { counts: [1, 2] } };
const differently = { ...good, id: "printed-otherwise", expected: { lower: 0, published4dp: [0, 0.3] } };

function run(name: string, content: string) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/vectors.ts"), file], {
    encoding: "utf8",
  });
  return { status, lines: stdout.trim().split("\n"), stderr };
}

function runVectors(name: string, vectors: readonly object[]) {
  return run(name, JSON.stringify({ vectors }));
}

describe("the vectors command", () => {
  it("ends well when all pass, naming the fields it does not compare", () => {
    const { status, lines } = runVectors("well.json", [good, refused, thrown]);
    expect(lines.filter((line) => line.startsWith("passed"))).toHaveLength(3);
    expect(lines.find((line) => line.includes(" good "))).toContain("not compared: reatUpper");
    expect(lines.at(-1)).toBe("3 of 3 passed, 0 failed, 0 not offered");
    expect(status).toBe(0);
  });

  it("fails for a number outside its tolerance and for an error that does not come", () => {
    const { status, lines } = runVectors("fail.json", [good, bad, silent]);
    expect(lines.find((line) => line.includes(" bad "))).toContain("lower: got 0, expected 0.1");
    expect(lines.at(-1)).toBe("1 of 3 passed, 2 failed, 0 not offered");
    expect(status).toBe(1);
  });

  it("never passes a vector of which no field, method or form is offered", () => {
    const { status, lines } = runVectors("not-offered.json", [unknownField, unknownMethod, unknownForm]);
    expect(lines.at(-1)).toBe("0 of 3 passed, 0 failed, 3 not offered");
    expect(status).toBe(1);
  });

  it("notes a printed number that ours does not round to", () => {
    const { status, lines } = runVectors("printed.json", [differently]);
    expect(lines[0]).toContain("printed otherwise: published4dp[1]: got");
    expect(status).toBe(0);
  });

  it.each([
    ["an empty list", '{ "vectors": [] }', 1],
    ["no list", '{ "cases": [] }', 2],
    ["no JSON", "vectors", 2],
  ])("refuses a file with %s", (name, content, wanted) => {
    const { status, stderr } = run(`${name}.json`, content);
    expect(stderr).not.toBe("");
    expect(status).toBe(wanted);
  });
});
