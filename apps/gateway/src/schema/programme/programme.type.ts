import {
  firstDay,
  lastDay,
  listOpenQuestions,
  type AccreditationLevel,
  type OpenQuestion,
  type Programme,
  type ProgrammeStatus,
  type Release,
} from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { toNodeId } from "../node/node-id.js";
import { NodeType } from "../node/node.type.js";
import { DateScalar } from "../scalars/scalars.js";
import { AccreditationLevelEnum } from "./accreditation-level.enum.js";
import { AssessmentComponentType } from "./assessment-component.type.js";
import { OpenQuestionType } from "./open-question.type.js";
import { PhaseType } from "./phase.type.js";
import { ProgrammeStatusEnum } from "./programme-status.enum.js";
import { TimelineEventType } from "./timeline-event.type.js";

@ObjectType("Programme", {
  implements: NodeType,
  description: "An accreditation scheme with its record, each fact with the public page it comes from.",
})
export class ProgrammeType implements NodeType {
  constructor(
    readonly release: Release,
    readonly programme: Programme,
  ) {}

  get id(): string {
    return toNodeId({ type: "Programme", releaseId: this.release.id, key: this.programme.slug });
  }

  @Field(() => String, { description: "A short name for programs and links." })
  get slug(): string {
    return this.programme.slug;
  }

  @Field(() => String, { description: "Its full name." })
  get name(): string {
    return this.programme.name;
  }

  @Field(() => ProgrammeStatusEnum, { description: "How far it has come." })
  get status(): ProgrammeStatus {
    return this.programme.status;
  }

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Its first day; the first of the month where no more is known. Null where it has not started.",
  })
  get startedOn(): string | null {
    return this.programme.startedOn === undefined ? null : firstDay(this.programme.startedOn);
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its last day; the last of the month where no more is known. Null where it has not ended.",
  })
  get endedOn(): string | null {
    return this.programme.endedOn === undefined ? null : lastDay(this.programme.endedOn);
  }

  @Field(() => String, { description: "What it is or was, in a few sentences." })
  get summary(): string {
    return this.programme.summary;
  }

  @Field(() => [AccreditationLevelEnum], {
    description: "The levels it set out to accredit at. Empty where none were set.",
  })
  get levels(): readonly AccreditationLevel[] {
    return this.programme.levels;
  }

  @Field(() => [AssessmentComponentType], { description: "The parts of its assessment, in order." })
  get components(): readonly AssessmentComponentType[] {
    return this.programme.components.map((component) => new AssessmentComponentType(this.release, component));
  }

  @Field(() => [PhaseType], { description: "Its phases, oldest first." })
  get phases(): readonly PhaseType[] {
    return this.programme.phases.map((phase) => new PhaseType(this.release, this.programme, phase));
  }

  @Field(() => [TimelineEventType], { description: "What happened, oldest first." })
  get timeline(): readonly TimelineEventType[] {
    return this.programme.timeline.map((event) => new TimelineEventType(this.release, event));
  }

  @Field(() => [OpenQuestionType], { description: "What is not known about it, said plainly." })
  get openQuestions(): readonly OpenQuestion[] {
    return listOpenQuestions(this.release, this.programme);
  }
}
