import type { BackTestOutcome, BackTestRow } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { toDecimal } from "../decimal.js";
import { DateScalar } from "../scalars/scalars.js";
import { BackTestOutcomeEnum } from "./back-test-outcome.enum.js";

@ObjectType("BackTestRow", {
  description: "A recorded figure of the scheme of 2018 to 2022 beside the model's.",
})
export class BackTestRowType {
  constructor(private readonly row: BackTestRow) {}

  @Field(() => String, { description: "A short name for programs and links." })
  get slug(): string {
    return this.row.figure.slug;
  }

  @Field(() => String, { description: "What was recorded." })
  get name(): string {
    return this.row.figure.name;
  }

  @Field(() => DateScalar, { description: "The day it holds for." })
  get asAt(): string {
    return this.row.figure.asAt;
  }

  @Field(() => String, { description: "people or pounds." })
  get unit(): string {
    return this.row.figure.unit;
  }

  @Field(() => String, { description: "How the record puts it: expected, about or more-than." })
  get qualifier(): string {
    return this.row.figure.qualifier;
  }

  @Field(() => Float, { description: "The recorded figure." })
  get recorded(): number {
    return this.row.figure.recorded;
  }

  @Field(() => String, { description: "Where it was published." })
  get source(): string {
    return this.row.figure.source;
  }

  @Field(() => Float, { description: "The model's figure, with capacity and overheads as they turned out." })
  get modelled(): number {
    return toDecimal(this.row.modelled);
  }

  @Field(() => String, {
    description: "Which of the model's numbers that is, and why it may differ in kind.",
  })
  get against(): string {
    return this.row.figure.against;
  }

  @Field(() => Float, { description: "The model's figure less the recorded one." })
  get difference(): number {
    return toDecimal(this.row.difference);
  }

  @Field(() => Float, { description: "The model's figure divided by the recorded one." })
  get ratio(): number {
    return toDecimal(this.row.ratio);
  }

  @Field(() => BackTestOutcomeEnum, { description: "Whether the two agree." })
  get outcome(): BackTestOutcome {
    return this.row.outcome;
  }

  @Field(() => String, {
    description: "Both figures and the miss, as a sentence that can be quoted as it stands.",
  })
  get sentence(): string {
    return this.row.sentence;
  }
}
