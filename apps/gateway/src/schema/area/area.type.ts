import type { Area, AreaLevel, Release } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { toNodeId } from "../node/node-id.js";
import { NodeType } from "../node/node.type.js";
import { AreaCodeScalar, DateScalar } from "../scalars/scalars.js";
import { AreaLevelEnum } from "./area-level.enum.js";

@ObjectType("Area", {
  implements: NodeType,
  description:
    "A place that has figures, or once had: England, a region, half of London, an authority, or two authorities that make one return.",
})
export class AreaType implements NodeType {
  constructor(
    readonly release: Release,
    readonly area: Area,
  ) {}

  get id(): string {
    return toNodeId({ type: "Area", releaseId: this.release.id, key: this.area.code });
  }

  @Field(() => AreaCodeScalar, { description: "The code that figures are published under." })
  get code(): string {
    return this.area.code;
  }

  @Field(() => String, {
    nullable: true,
    description:
      "The three-digit code of the Department for Education, the key that survives most boundary changes. Null above authority level.",
  })
  get dfeCode(): string | undefined {
    return this.area.dfeCode;
  }

  @Field(() => String, { description: "The published name." })
  get name(): string {
    return this.area.name;
  }

  @Field(() => [String], {
    description: "Other names in use: directors of children's services say Eastern for East of England.",
  })
  get aliases(): readonly string[] {
    return this.area.aliases;
  }

  @Field(() => AreaLevelEnum, { description: "How it stands in the published geography." })
  get level(): AreaLevel {
    return this.area.level;
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day it existed. Null where that is before our first.",
  })
  get validFrom(): string | undefined {
    return this.area.validFrom;
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day it existed. Null where it still does.",
  })
  get validTo(): string | undefined {
    return this.area.validTo;
  }

  @Field(() => String, {
    nullable: true,
    description:
      "What happened when it was made, in a sentence, where its figures are not simply those of before.",
  })
  get change(): string | undefined {
    return this.area.change;
  }
}
