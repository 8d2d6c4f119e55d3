import type { AssessmentComponent, Release, Source } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { SourceType } from "../source/source.type.js";
import { selectReference } from "./select-reference.js";

@ObjectType("AssessmentComponent", { description: "One part of an assessment." })
export class AssessmentComponentType {
  constructor(
    private readonly release: Release,
    private readonly component: AssessmentComponent,
  ) {}

  @Field(() => String, { description: "A short name for programs." })
  get slug(): string {
    return this.component.slug;
  }

  @Field(() => String, { description: "What it was called." })
  get name(): string {
    return this.component.name;
  }

  @Field(() => String, { description: "What was asked of people." })
  get description(): string {
    return this.component.description;
  }

  @Field(() => SourceType, { description: "The page that says so." })
  get source(): Source {
    return selectReference(this.release, this.component.reference);
  }
}
