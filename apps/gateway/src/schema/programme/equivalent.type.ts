import {
  formatReportedValue,
  type Equivalent,
  type Release,
  type Source,
  type StatedFigure,
} from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { SourceType } from "../source/source.type.js";
import { selectReference } from "./select-reference.js";

@ObjectType("UnitCost", { description: "What one unit of something cost, as somebody published it." })
export class UnitCostType {
  constructor(
    private readonly release: Release,
    private readonly figure: StatedFigure,
  ) {}

  @Field(() => String, { description: "What is paid for." })
  get name(): string {
    return this.figure.name;
  }

  @Field(() => Float, { description: "Pounds." })
  get pounds(): number {
    return this.figure.value;
  }

  @Field(() => String, { description: "The cost as it reads." })
  get text(): string {
    return formatReportedValue(this.figure);
  }

  @Field(() => String, { description: "The price year, and what the cost covers." })
  get scope(): string {
    return this.figure.scope;
  }

  @Field(() => SourceType, { description: "The page that states it." })
  get source(): Source {
    return selectReference(this.release, this.figure.reference);
  }
}

@ObjectType("Equivalent", {
  description:
    "What a sum of money also buys: a range, from the dearest to the cheapest published unit cost.",
})
export class EquivalentType {
  constructor(
    private readonly release: Release,
    private readonly equivalent: Equivalent,
  ) {}

  @Field(() => String, { description: "A short name for programs." })
  get slug(): string {
    return this.equivalent.slug;
  }

  @Field(() => String, { description: "What is bought." })
  get name(): string {
    return this.equivalent.name;
  }

  @Field(() => String, { description: "What `low` and `high` count: years, families or percent." })
  get unit(): string {
    return this.equivalent.unit;
  }

  @Field(() => Float, { description: "How much of it, at the dearest." })
  get low(): number {
    return this.equivalent.low;
  }

  @Field(() => Float, { description: "How much of it, at the cheapest." })
  get high(): number {
    return this.equivalent.high;
  }

  @Field(() => [UnitCostType], { description: "The unit costs, each with its price year and page." })
  get unitCosts(): readonly UnitCostType[] {
    return this.equivalent.unitCosts.map((figure) => new UnitCostType(this.release, figure));
  }

  @Field(() => String, { description: "How it is computed, and what is left out of account." })
  get note(): string {
    return this.equivalent.note;
  }
}
