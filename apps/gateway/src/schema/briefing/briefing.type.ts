import type { Briefing, BriefingQuestion, BriefingSection } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { ObservationType } from "../observation/observation.type.js";
import { ReleaseType } from "../release/release.type.js";
import type { BriefingPlace } from "./evidence.type.js";
import { StatementType } from "./statement.type.js";

@ObjectType("BriefingSection", { description: "A part of a brief: what is to be said under one heading." })
export class BriefingSectionType {
  constructor(
    private readonly place: BriefingPlace,
    private readonly section: BriefingSection,
  ) {}

  @Field(() => String, {
    description:
      "A short name for programs: figures, changes, standing, consistency, programme, risks, notes or sources.",
  })
  get slug(): string {
    return this.section.slug;
  }

  @Field(() => String, { description: "The heading." })
  get title(): string {
    return this.section.title;
  }

  @Field(() => [StatementType], { description: "What is said under it, in order." })
  get statements(): readonly StatementType[] {
    return this.section.statements.map((statement) => new StatementType(this.place, statement));
  }
}

@ObjectType("BriefingQuestion", { description: "A question to expect, with its answer." })
export class BriefingQuestionType {
  constructor(
    private readonly place: BriefingPlace,
    private readonly asked: BriefingQuestion,
  ) {}

  @Field(() => String, { description: "The question." })
  get question(): string {
    return this.asked.question;
  }

  @Field(() => StatementType, { description: "The answer, with what its numbers rest on." })
  get answer(): StatementType {
    return new StatementType(this.place, this.asked.answer);
  }
}

@ObjectType("Briefing", {
  description:
    "One area on a page, in the order of a submission to a minister: the answer first, then what it rests on.",
})
export class BriefingType {
  private readonly place: BriefingPlace;

  constructor(
    private readonly briefing: Briefing,
    dashboardUrl: string,
  ) {
    this.place = { release: briefing.release, dashboardUrl };
  }

  @Field(() => AreaType, { description: "The area it is about." })
  get area(): AreaType {
    return new AreaType(this.briefing.release, this.briefing.area);
  }

  @Field(() => ReleaseType, { description: "The release it rests on." })
  get release(): ReleaseType {
    return new ReleaseType(this.briefing.release);
  }

  @Field(() => StatementType, {
    description: "Better or worse, and is it more than chance? At most 25 words.",
  })
  get headline(): StatementType {
    return new StatementType(this.place, this.briefing.headline);
  }

  @Field(() => [ObservationType], { description: "Its headline figures, at most five." })
  get figures(): readonly ObservationType[] {
    const { release, figures } = this.briefing;
    return figures.map((figure) => new ObservationType(release, figure));
  }

  @Field(() => [BriefingSectionType], { description: "What is to be said, in order." })
  get sections(): readonly BriefingSectionType[] {
    return this.briefing.sections.map((section) => new BriefingSectionType(this.place, section));
  }

  @Field(() => [BriefingQuestionType], { description: "Questions to expect." })
  get questions(): readonly BriefingQuestionType[] {
    return this.briefing.questions.map((asked) => new BriefingQuestionType(this.place, asked));
  }

  @Field(() => String, { description: "The brief as a page, with the release in its link." })
  get permalink(): string {
    const { area, release } = this.briefing;
    return `${this.place.dashboardUrl}/briefing/${area.code}?release=${release.version}`;
  }
}
