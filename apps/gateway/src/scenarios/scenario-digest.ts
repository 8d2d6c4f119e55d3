import { scenarioText, type Release, type Scenario } from "@plumbline/domain";
import { createHash } from "node:crypto";

/** What a scenario and a release come to is the same wherever this is the same: sha256 of both, in hexadecimal. */
export function toScenarioDigest(scenario: Scenario, { digest }: Pick<Release, "digest">): string {
  return createHash("sha256").update(scenarioText(scenario, digest)).digest("hex");
}
