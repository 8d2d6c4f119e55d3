import { expect, test } from "vitest";
import { packInput } from "../../tests/samples/pack-input.js";
import { toDistributionPicture, toTrendPictures } from "./pictures.js";

const [rate] = packInput.indicators;
if (rate === undefined) throw new Error("The sample has no indicator.");
const staff = { ...rate, slug: "inpost-fte", name: "Social workers in post (FTE)", unit: "fte" as const };
const ofStaff = {
  ...packInput,
  lines: packInput.lines.map((line) => ({ ...line, indicator: staff.slug })),
};

test("draws England beside the authorities where both are rates", () => {
  const pictures = [toDistributionPicture(packInput, rate), ...toTrendPictures(packInput, rate)];
  for (const { title, svg } of pictures) {
    expect(title).toContain("England");
    expect(svg).toContain("England");
  }
});

test("leaves England out of a count of staff, which would press every authority flat", () => {
  const pictures = [toDistributionPicture(ofStaff, staff), ...toTrendPictures(ofStaff, staff)];
  expect(pictures).toHaveLength(2);
  for (const { title, description, svg } of pictures) {
    expect(`${title} ${description} ${svg}`).not.toContain("England");
  }
});
