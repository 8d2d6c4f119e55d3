import { expect, test } from "vitest";
import { usePublishedGateway } from "../fixtures/published-gateway.ts";
import { runExample } from "../fixtures/run-example.ts";

const { endpoint } = usePublishedGateway();

test.each([
  ["first-answer.sh", '"value":11.8'],
  ["csv-file.sh", "Middlesbrough"],
  ["keep-a-copy.sh", "304"],
])("the curl example %s prints %s", async (file, printed) => {
  expect(await runExample("bash", file, endpoint())).toContain(printed);
});

test.each([
  ["first-answer.js", "Yorkshire and The Humber: 9.9%. Turnover in Yorkshire and The Humber was 9.9%"],
  ["every-page.js", "1355 of 1355 observations read"],
])("the JavaScript example %s prints %s", async (file, printed) => {
  expect(await runExample(process.execPath, file, endpoint())).toContain(printed);
});
