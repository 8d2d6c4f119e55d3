import {
  contextWords,
  findSource,
  formatContextFact,
  type ContextFact,
  type Release,
  type Source,
} from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { required } from "../selection/required.js";
import { SourceType } from "../source/source.type.js";

@ObjectType("ContextFact", {
  description:
    "What another collection says of an authority. It stands beside the figures of the workforce and is never held against them.",
})
export class ContextFactType {
  constructor(
    private readonly release: Release,
    private readonly fact: ContextFact,
  ) {}

  @Field(() => String, {
    description: "ofsted-judgement, family-support-spending or adult-care-staff-turnover.",
  })
  get topic(): string {
    return this.fact.topic;
  }

  @Field(() => String, { description: "What it is." })
  get name(): string {
    return contextWords[this.fact.topic].name;
  }

  @Field(() => String, {
    description: "The day or the financial year it speaks of: 2024-07-23, 2024-25.",
  })
  get period(): string {
    return this.fact.period;
  }

  @Field(() => String, {
    description: "What was printed: a grade, thousands of pounds or a percentage.",
  })
  get printed(): string {
    return this.fact.text;
  }

  @Field(() => String, { description: "The same as it reads: good, £16.4 million, 31.9%." })
  get text(): string {
    return formatContextFact(this.fact);
  }

  @Field(() => String, { description: "What is counted or judged." })
  get definition(): string {
    return contextWords[this.fact.topic].definition;
  }

  @Field(() => String, { description: "What to know before setting it beside anything else." })
  get caution(): string {
    return contextWords[this.fact.topic].caution;
  }

  @Field(() => SourceType, { description: "The collection it is from." })
  get source(): Source {
    const { source } = contextWords[this.fact.topic];
    return required(
      findSource(this.release, source),
      () => new Error(`Release ${this.release.version} holds facts of ${source} but not the source.`),
    );
  }
}
