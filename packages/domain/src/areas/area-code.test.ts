import { expect, test } from "vitest";
import { jointAreaCode, parseAreaCode } from "./area-code.js";

test("parses a single code and a joint return's code", () => {
  expect(parseAreaCode("E12000003")).toBe("E12000003");
  expect(parseAreaCode("E09000021-E09000027")).toBe("E09000021-E09000027");
});

test.each(["", "E1200000", "12000003", "E09000027-E09000021", "E09000021 / E09000027", "E09000021-"])(
  "refuses %j as an area code",
  (text) => {
    expect(parseAreaCode(text)).toBeUndefined();
  },
);

test("joins members lowest first, whatever their order", () => {
  expect(jointAreaCode(["E09000027", "E09000021"])).toBe("E09000021-E09000027");
});
