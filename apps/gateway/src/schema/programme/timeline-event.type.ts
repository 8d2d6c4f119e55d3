import {
  firstDay,
  formatPartialDate,
  type Release,
  type Source,
  type TimelineEvent,
} from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/scalars.js";
import { SourceType } from "../source/source.type.js";
import { selectReference } from "./select-reference.js";

@ObjectType("TimelineEvent", { description: "Something that happened to a programme, told in our words." })
export class TimelineEventType {
  constructor(
    private readonly release: Release,
    private readonly event: TimelineEvent,
  ) {}

  @Field(() => String, { description: "A short name for programs and links." })
  get slug(): string {
    return this.event.slug;
  }

  @Field(() => DateScalar, {
    description:
      "The day; the first of the month where the source is no more exact. Show `when`, and place by this.",
  })
  get date(): string {
    return firstDay(this.event.date);
  }

  @Field(() => String, { description: "When, as exactly as the source says: July 2018." })
  get when(): string {
    return formatPartialDate(this.event.date);
  }

  @Field(() => String, { description: "What happened, in a few words." })
  get title(): string {
    return this.event.title;
  }

  @Field(() => String, { description: "What happened, in a sentence or two." })
  get text(): string {
    return this.event.text;
  }

  @Field(() => SourceType, { description: "The page that says so." })
  get source(): Source {
    return selectReference(this.release, this.event.reference);
  }
}
