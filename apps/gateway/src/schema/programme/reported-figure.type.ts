import {
  findEquivalents,
  formatReportedValue,
  type Qualifier,
  type Release,
  type ReportedFigure,
  type Source,
} from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { toConnectionType } from "../paging/connection.type.js";
import { SourceType } from "../source/source.type.js";
import { EquivalentType } from "./equivalent.type.js";
import { QualifierEnum } from "./qualifier.enum.js";
import { recordSource } from "./record-source.js";

@ObjectType("ReportedFigure", {
  description:
    "A figure that somebody stated, or that we compute from two that were. Figures of different scope are not to be added up or divided.",
})
export class ReportedFigureType {
  constructor(
    private readonly release: Release,
    private readonly figure: ReportedFigure,
  ) {}

  @Field(() => String, {
    description:
      "The day, month or year it speaks of, as exactly as the source says: 2020-03-16, 2018-07, 2017.",
  })
  get asAt(): string {
    return this.figure.asAt;
  }

  @Field(() => String, { description: "Where it holds: England, a place, or a group of people or sites." })
  get geography(): string {
    return this.figure.geography;
  }

  @Field(() => String, {
    description: "Whom or what it concerns: practitioners, the programme, those asked.",
  })
  get level(): string {
    return this.figure.level;
  }

  @Field(() => String, { description: "What it counts, as a short name for programs." })
  get quantity(): string {
    return this.figure.quantity;
  }

  @Field(() => String, { description: "What it counts, in words." })
  get name(): string {
    return this.figure.name;
  }

  @Field(() => Float, {
    description: "The number as it was stated. Never to be shown without its qualifier.",
  })
  get value(): number {
    return this.figure.value;
  }

  @Field(() => String, {
    description:
      "What the number counts: people, authorities, pounds, percent, responses, questions, minutes or hours.",
  })
  get unit(): string {
    return this.figure.unit;
  }

  @Field(() => QualifierEnum, { description: "How the source hedges it." })
  get qualifier(): Qualifier {
    return this.figure.qualifier;
  }

  @Field(() => String, {
    description: "The number with its qualifier and unit, as it reads: more than 1,700.",
  })
  get text(): string {
    return formatReportedValue(this.figure);
  }

  @Field(() => String, { description: "What it covers, and what not." })
  get scope(): string {
    return this.figure.scope;
  }

  @Field(() => Boolean, {
    description:
      "True where we computed it from stated figures: `note` says from which, and why they belong together.",
  })
  get ours(): boolean {
    return this.figure.ours;
  }

  @Field(() => SourceType, { description: "The page that states it; for a figure of ours, the record." })
  get source(): Source {
    return recordSource(this.release, this.figure.ours ? undefined : this.figure.reference);
  }

  @Field(() => String, { nullable: true, description: "What to know before quoting it." })
  get note(): string | undefined {
    return this.figure.note;
  }

  @Field(() => [EquivalentType], {
    description:
      "What the same sum buys at published unit costs. Empty for a figure that is no sum of money of £100,000 or more.",
  })
  get equivalents(): readonly EquivalentType[] {
    const { unit, value } = this.figure;
    if (unit !== "pounds" || value < leastSum) return [];
    return findEquivalents(this.release, value).map((found) => new EquivalentType(this.release, found));
  }
}

const leastSum = 100_000;

export const ReportedFigureConnectionType = toConnectionType(
  { name: "ReportedFigure", singular: "figure", plural: "figures" },
  () => ReportedFigureType,
);
