import type { AccreditationLevel, Release, RolloutRow } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { VerdictType } from "../comparison/verdict.type.js";
import { AccreditationLevelEnum } from "./accreditation-level.enum.js";
import { RolloutFigureType } from "./rollout-figure.type.js";

@ObjectType("RolloutRow", {
  description:
    "Published returns of one area at one level. Below region nobody is told who was assessed: the count is null there with its reason.",
})
export class RolloutRowType {
  constructor(
    private readonly release: Release,
    private readonly row: RolloutRow,
  ) {}

  @Field(() => AreaType, { description: "The area." })
  get area(): AreaType {
    return new AreaType(this.release, this.row.area);
  }

  @Field(() => AccreditationLevelEnum, {
    nullable: true,
    description: "The level. Levels are never added up.",
  })
  get level(): AccreditationLevel {
    return this.row.published.level;
  }

  @Field(() => RolloutFigureType, { description: "Staff who could be accredited, to the nearest five." })
  get eligible(): RolloutFigureType {
    return new RolloutFigureType(this.row.published.values.eligible);
  }

  @Field(() => RolloutFigureType, { description: "Staff endorsed so far, to the nearest five." })
  get endorsed(): RolloutFigureType {
    return new RolloutFigureType(this.row.published.values.endorsed);
  }

  @Field(() => RolloutFigureType, {
    description: "Staff assessed so far, to the nearest five; from region upwards only.",
  })
  get assessed(): RolloutFigureType {
    return new RolloutFigureType(this.row.published.values.assessed);
  }

  @Field(() => RolloutFigureType, { description: "Staff accredited so far, to the nearest five." })
  get accredited(): RolloutFigureType {
    return new RolloutFigureType(this.row.published.values.accredited);
  }

  @Field(() => RolloutFigureType, {
    description: "Accredited as a share of eligible staff: a whole percent, of the counts as returned.",
  })
  get accreditedShare(): RolloutFigureType {
    return new RolloutFigureType(this.row.published.values["accredited-share"], this.row.interval);
  }

  @Field(() => VerdictType, { description: "The share against England's." })
  get verdict(): VerdictType {
    return new VerdictType(this.row.verdict);
  }
}
