import { expect, test } from "vitest";
import { toZip } from "./to-zip.js";

test("gives the same bytes in every time zone", () => {
  const day = { year: 2026, month: 3, day: 19 };
  const before = process.env["TZ"];
  const zips = ["Pacific/Kiritimati", "America/Los_Angeles", "Europe/London"].map((zone) => {
    process.env["TZ"] = zone;
    return Buffer.from(toZip([{ path: "a.txt", content: "a" }], day)).toString("hex");
  });
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
  expect(new Set(zips).size).toBe(1);
});
