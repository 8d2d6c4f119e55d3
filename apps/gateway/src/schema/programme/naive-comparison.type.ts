import type { NaiveComparison, NaiveGroup, Period } from "@plumbline/domain";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { toDecimal } from "../decimal.js";
import { PeriodType } from "../period/period.type.js";

@ObjectType("NaiveGroup", {
  description: "A group of authorities taken together at both ends of a naive comparison. Pooled by us.",
})
export class NaiveGroupType {
  constructor(private readonly group: NaiveGroup) {}

  @Field(() => String, { description: "Who is in it." })
  get name(): string {
    return this.group.name;
  }

  @Field(() => Int, { description: "How many authorities." })
  get areas(): number {
    return this.group.areas;
  }

  @Field(() => Float, { description: "Before the first site joined, in the indicator's unit." })
  get before(): number {
    return toDecimal(this.group.before);
  }

  @Field(() => Float, { description: "In the last whole period of the programme." })
  get after(): number {
    return toDecimal(this.group.after);
  }
}

@ObjectType("NaiveComparison", {
  description:
    "What a hurried reader would compare. Given to show why it misleads: it is no effect, and carries no verdict.",
})
export class NaiveComparisonType {
  constructor(private readonly naive: NaiveComparison) {}

  @Field(() => PeriodType, { description: "The last period before the first site joined." })
  get from(): Period {
    return this.naive.from;
  }

  @Field(() => PeriodType, { description: "The last whole period of the programme." })
  get to(): Period {
    return this.naive.to;
  }

  @Field(() => [NaiveGroupType], { description: "Named sites by phase, all of them, and everybody else." })
  get groups(): readonly NaiveGroupType[] {
    return this.naive.groups.map((group) => new NaiveGroupType(group));
  }

  @Field(() => String, { description: "The comparison in words, with no claim made of it." })
  get sentence(): string {
    return this.naive.sentence;
  }
}
