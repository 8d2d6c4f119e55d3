import { describe, expect, it } from "vitest";
import { renderTable } from "../../tests/render-example.ts";
import { examples } from "../examples/examples.ts";

describe.each(examples.filter(({ chart }) => chart === "heat-table"))(
  "heat-table example $name",
  (example) => {
    it("writes the same table", async () => {
      await expect(renderTable(example)).toMatchFileSnapshot(`snapshots/${example.name}.html`);
    });
  },
);
