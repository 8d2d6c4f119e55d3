import type { DiscussionPoint, Pack, PackLine, Release } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { toAreaTypes } from "../area/area-link.js";
import { AreaType } from "../area/area.type.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { DiscussionPointType } from "./discussion-point.type.js";
import { PackLineType } from "./pack-line.type.js";

@ObjectType("Pack", {
  description:
    "Every authority of a selection on each headline indicator in each period, and what the latest figures raise.",
})
export class PackType {
  constructor(
    private readonly release: Release,
    private readonly pack: Pack,
  ) {}

  @Field(() => [AreaType], { description: "The authorities of the latest period." })
  get areas(): readonly AreaType[] {
    return toAreaTypes(
      this.release,
      this.pack.areas.map(({ code }) => code),
    );
  }

  @Field(() => [IndicatorType], { description: "The headline indicators, in the pack's order." })
  get indicators(): readonly IndicatorType[] {
    return this.pack.indicators.map((indicator) => new IndicatorType(this.release, indicator));
  }

  @Field(() => [PackLineType], {
    description: "By indicator, then period: England and the region, then the authorities by code.",
  })
  get lines(): readonly PackLine[] {
    return this.pack.lines;
  }

  @Field(() => [DiscussionPointType], { description: "What to discuss, by indicator." })
  get discussion(): readonly DiscussionPoint[] {
    return this.pack.discussion;
  }
}
