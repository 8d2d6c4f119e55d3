import { expect, test } from "vitest";
import { usePublishedGateway } from "../fixtures/published-gateway.ts";
import { runExample } from "../fixtures/run-example.ts";

const { endpoint } = usePublishedGateway();

test.each([
  ["first-answer.py", "Yorkshire and The Humber: 9.9%. Turnover in Yorkshire and The Humber was 9.9%"],
  ["csv-file.py", "Yorkshire and The Humber: 9.9, better"],
])("the Python example %s prints %s", async (file, printed) => {
  expect(await runExample("/usr/bin/python3", file, { PLUMBLINE_API: endpoint() })).toContain(printed);
});
