import type { Release } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { NodeType } from "../node/node.type.js";
import { toConnectionType } from "../paging/connection.type.js";
import { DateTimeScalar } from "../scalars/scalars.js";
import { SourceType } from "../source/source.type.js";

@ObjectType("Release", {
  implements: NodeType,
  description:
    "Everything that was published together. It never changes once made, and is cumulative: publishing one source carries the others forward. Illustrative releases are never the latest.",
})
export class ReleaseType implements NodeType {
  constructor(readonly release: Release) {}

  get id(): string {
    return this.release.id;
  }

  @Field(() => String, {
    description:
      "What a person quotes: the year of the data and a minor number (2025.0). Corrections, notes and further sources raise the minor.",
  })
  get version(): string {
    return this.release.version;
  }

  @Field(() => String, { description: "Its name on a page." })
  get title(): string {
    return this.release.title;
  }

  @Field(() => DateTimeScalar, { description: "When it was published here." })
  get publishedAt(): string {
    return this.release.publishedAt;
  }

  @Field(() => String, {
    description:
      "sha256 over the canonical content of its sources: the same digest always means the same figures.",
  })
  get digest(): string {
    return this.release.digest;
  }

  @Field(() => String, { nullable: true, description: "What is new in it, in a sentence or two." })
  get summary(): string | undefined {
    return this.release.summary;
  }

  @Field(() => [SourceType], { description: "Where its figures come from." })
  get sources(): Release["sources"] {
    return this.release.sources;
  }

  @Field(() => Boolean, {
    description: "True where figures were made up for demonstration. Whoever shows them must say so.",
  })
  get illustrative(): boolean {
    return this.release.illustrative;
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Until when only those with a key for it could or can read it; null where it was for everyone from the start.",
  })
  get embargoUntil(): string | undefined {
    return this.release.embargoUntil;
  }
}

export const ReleaseConnectionType = toConnectionType(
  { name: "Release", singular: "release", plural: "releases" },
  () => ReleaseType,
);
