import { describe, expect, it } from "vitest";
import { renderDrawing } from "../../tests/render-example.ts";
import { examples } from "../examples/examples.ts";

describe.each(examples.filter(({ chart }) => chart === "swing"))("swing example $name", (example) => {
  it("draws the same picture for a wide page", async () => {
    await expect(renderDrawing(example, "wide")).toMatchFileSnapshot(`snapshots/${example.name}.svg`);
  });

  it("draws the same picture for a narrow page", async () => {
    await expect(renderDrawing(example, "narrow")).toMatchFileSnapshot(
      `snapshots/${example.name}.narrow.svg`,
    );
  });
});
