import { expect, test } from "vitest";
import { code } from "../../../tests/small-release.js";
import { toAreaRegister } from "../../areas/area-register.js";
import type { Area } from "../../areas/area.js";
import { listContinuations } from "./continuations.js";

function authority(text: string, lineage: Partial<Pick<Area, "predecessors" | "successors">> = {}): Area {
  return {
    code: code(text),
    name: text,
    aliases: [],
    level: "local-authority",
    predecessors: [],
    successors: [],
    members: [],
    ...lineage,
  };
}

const [kept, old, west, east] = ["E06000001", "E10000006", "E06000064", "E06000063"].map((text) =>
  code(text),
);

const register = toAreaRegister([
  authority("E06000001"),
  authority("E10000006", { successors: [code("E06000063"), code("E06000064")] }),
  authority("E06000063", { predecessors: [code("E10000006")] }),
  authority("E06000064", { predecessors: [code("E10000006")] }),
]);

test("pairs an area with itself, and an old one with all that came of it", () => {
  const before = new Set([kept ?? "", old ?? ""]);
  const now = new Set([kept ?? "", east ?? "", west ?? ""]);
  expect(listContinuations(register, before, now)).toEqual([
    { before: [kept], now: [kept] },
    { before: [old], now: [east, west] },
  ]);
});

test("leaves out a reorganised area unless all of its old and new parts returned", () => {
  expect(listContinuations(register, new Set([old ?? ""]), new Set([east ?? ""]))).toEqual([]);
  expect(listContinuations(register, new Set([kept ?? ""]), new Set([east ?? "", west ?? ""]))).toEqual([]);
});
