import type { Statement } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { EvidenceType, type BriefingPlace } from "./evidence.type.js";

@ObjectType("Statement", {
  description: "A sentence whose every number is bound to a figure that can be looked up.",
})
export class StatementType {
  constructor(
    private readonly place: BriefingPlace,
    private readonly statement: Statement,
  ) {}

  @Field(() => String, {
    description: "The sentence. Better, worse, rose and fell are said only of what chance cannot explain.",
  })
  get text(): string {
    return this.statement.text;
  }

  @Field(() => [EvidenceType], {
    description: "Its numbers, in the order of the text. Dates and versions are not among them.",
  })
  get evidence(): readonly EvidenceType[] {
    return this.statement.evidence.map((each) => new EvidenceType(this.place, each));
  }
}
