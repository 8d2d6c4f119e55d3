import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildGatewaySchema } from "./schema/build-schema.js";
import { printContract } from "./schema/print-contract.js";

const committed = join(import.meta.dirname, "../../../packages/contract/schema.graphql");
const text = printContract(buildGatewaySchema());

if (process.argv.includes("--write")) {
  writeFileSync(committed, text);
} else if (readFileSync(committed, "utf8") !== text) {
  console.error(
    "packages/contract/schema.graphql is not what the gateway's code says. Run `npm run contract`, read what changed, and commit it.",
  );
  process.exitCode = 1;
}
