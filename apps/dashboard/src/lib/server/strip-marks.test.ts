import { expect, test } from "vitest";
import { stripMarks } from "./strip-marks.ts";

test("stripMarks takes out what Svelte leaves for its script, and no words", () => {
  const html = "<p><!--[0-->A<!--]--> <!--[-1--><!--[!--><!--[--><!---->b<!-- said by hand --></p>";
  expect(stripMarks({ html })).toBe("<p>A b<!-- said by hand --></p>");
});
