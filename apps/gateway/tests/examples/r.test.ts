import { expect, test } from "vitest";
import { usePublishedGateway } from "../fixtures/published-gateway.ts";
import { runExample } from "../fixtures/run-example.ts";

const { endpoint } = usePublishedGateway();

test("the R example prints the regions as a data frame, lowest first", async () => {
  const printed = await runExample("Rscript", "first-answer.R", { PLUMBLINE_API: endpoint() });
  expect(printed).toMatch(/area_name\s+value\s+verdict/);
  expect(printed).toMatch(/Yorkshire and The Humber\s+9\.9\s+better/);
});
