import { ReleaseIndicatorResolver } from "../../schema/indicator/indicator.resolver.js";
import type { IndicatorType } from "../../schema/indicator/indicator.type.js";
import { TopicEnum } from "../../schema/indicator/topic.enum.js";
import { ReleaseType } from "../../schema/release/release.type.js";
import { findWord } from "../../links/asked.js";
import { kindOfFigure, originColumns } from "../columns/figure-columns.js";
import { indicatorColumns } from "../columns/indicator-columns.js";
import { defineTwin } from "../twin.js";

export const indicatorsTwin = defineTwin<Pick<IndicatorType, "release" | "indicator">>({
  name: "indicators",
  describes: "Every indicator that the release has figures for, with what it means and what to beware of.",
  parameters: ["topic"],
  example: "topic=STABILITY",
  columns: [
    ...indicatorColumns,
    {
      name: "short_name",
      header: "Short name",
      kind: "text",
      toCell: ({ indicator }) => indicator.shortName,
    },
    { name: "topic", header: "Topic", kind: "text", toCell: ({ indicator }) => indicator.topic },
    { name: "decimals", header: "Decimals", kind: "number", toCell: ({ indicator }) => indicator.decimals },
    {
      name: "polarity",
      header: "Which direction is better",
      kind: "text",
      toCell: ({ indicator }) => indicator.polarity,
    },
    {
      name: "definition",
      header: "Definition",
      kind: "text",
      toCell: ({ indicator }) => indicator.definition,
    },
    { name: "formula", header: "Formula", kind: "text", toCell: ({ indicator }) => indicator.formula },
    {
      name: "numerator",
      header: "Numerator",
      kind: "text",
      toCell: ({ indicator }) => indicator.rate?.numerator,
    },
    {
      name: "denominators",
      header: "Denominators, added up",
      kind: "text",
      toCell: ({ indicator }) => indicator.rate?.denominator.join(" "),
    },
    {
      name: "cautions",
      header: "Cautions",
      kind: "text",
      toCell: ({ indicator }) => indicator.cautions.join(" "),
    },
    ...originColumns,
  ],
  kindOf: kindOfFigure,
  ask: (asked) => {
    const topic = findWord(asked, "topic", TopicEnum);
    return ({ release }) => ({
      caption: `Indicators of release ${release.version}`,
      rows: new ReleaseIndicatorResolver().indicators(new ReleaseType(release), topic),
    });
  },
});
