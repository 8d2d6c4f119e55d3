import {
  assessClaim,
  type Assessment,
  type Claim,
  type Release,
  type RiskFinding,
  type Rule,
  type Source,
} from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { toNodeId } from "../node/node-id.js";
import { NodeType } from "../node/node.type.js";
import { ProgrammeType } from "../programme/programme.type.js";
import { selectProgramme } from "../programme/select-programme.js";
import { selectReference } from "../programme/select-reference.js";
import { RuleType } from "../rule/rule.type.js";
import { SourceType } from "../source/source.type.js";
import { RiskFindingEnum } from "./risk-finding.enum.js";
import { RiskIndicatorType } from "./risk-indicator.type.js";

@ObjectType("Risk", {
  implements: NodeType,
  description: "A claim made in the policy debate, held against the published evidence whenever it is read.",
})
export class RiskType implements NodeType {
  private assessed: Assessment | undefined;

  constructor(
    private readonly release: Release,
    private readonly made: Claim,
  ) {}

  get id(): string {
    return toNodeId({ type: "Risk", releaseId: this.release.id, key: this.made.slug });
  }

  @Field(() => String, { description: "A short name for programs and links." })
  get slug(): string {
    return this.made.slug;
  }

  @Field(() => String, { description: "The claim, in our words." })
  get claim(): string {
    return this.made.text;
  }

  @Field(() => [String], { description: "Who made it." })
  get raisedBy(): readonly string[] {
    return this.made.raisedBy;
  }

  @Field(() => SourceType, { description: "Where it was made or reported." })
  get source(): Source {
    return selectReference(this.release, this.made.reference);
  }

  @Field(() => ProgrammeType, { description: "The programme it is about." })
  get programme(): ProgrammeType {
    return new ProgrammeType(this.release, selectProgramme(this.release, this.made.programme));
  }

  @Field(() => [RiskIndicatorType], { description: "The tests of the claim, with what each found." })
  get indicators(): readonly RiskIndicatorType[] {
    return this.assessment.evidence.map((evidence) => new RiskIndicatorType(this.release, evidence));
  }

  @Field(() => RiskFindingEnum, { description: "What the tests make of it." })
  get finding(): RiskFinding {
    return this.assessment.finding;
  }

  @Field(() => RuleType, { description: "The rule by which tests make a finding." })
  get rule(): Rule {
    return this.assessment.rule;
  }

  @Field(() => String, { description: "The finding as a sentence that can be quoted as it stands." })
  get sentence(): string {
    return this.assessment.sentence;
  }

  @Field(() => [String], { description: "What the evidence leaves open, whatever the finding." })
  get cannotShow(): readonly string[] {
    return this.made.cannotShow;
  }

  @Field(() => [String], { description: "What would have to be published to know." })
  get wouldShow(): readonly string[] {
    return this.made.wouldShow;
  }

  private get assessment(): Assessment {
    return (this.assessed ??= assessClaim(this.release, this.made));
  }
}
