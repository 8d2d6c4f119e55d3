import type { Area } from "../../areas/area.js";
import type { Assessment } from "../../risk/assess-claim.js";
import type { RiskFinding } from "../../risk/finding.js";
import type { BriefingGround } from "../ground.js";
import { quoteLabel } from "../statement/label.js";
import { say } from "../statement/say.js";
import type { Statement } from "../statement/statement.js";

const findings: Readonly<Record<RiskFinding, string>> = {
  "evidence-supports": "Supported",
  "evidence-contradicts": "Contradicted",
  mixed: "Mixed evidence",
  "cannot-tell": "Cannot tell",
};

/**
 * The claims made about the scheme with what England’s published evidence says of each. For England all of them, those it cannot
 * tell of last; elsewhere those it can tell of, since none of it is about the area alone.
 */
export function sayRisks(ground: BriefingGround, area: Area): readonly Statement[] {
  const assessments = ground.assessments();
  if (assessments.length === 0) {
    return [say(ground, ["This release carries no programme whose risks could be held against evidence."])];
  }
  const told = assessments.filter(({ finding }) => finding !== "cannot-tell");
  const untold = assessments.filter(({ finding }) => finding === "cannot-tell");
  if (area.level === "country") return [...told, ...untold].map((each) => sayRisk(ground, each));
  const rest =
    untold.length === 0
      ? []
      : [say(ground, ["On the other claims the published evidence cannot tell either way."])];
  return [
    say(ground, ["Each is held against evidence for England as a whole; none is about this area alone."]),
    ...told.map((each) => sayRisk(ground, each)),
    ...rest,
  ];
}

function sayRisk(ground: BriefingGround, { claim, finding }: Assessment): Statement {
  return say(ground, [`${findings[finding]}: “`, quoteLabel(claim.text), "”"]);
}
