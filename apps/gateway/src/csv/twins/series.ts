import { AreaType } from "../../schema/area/area.type.js";
import { selectArea } from "../../schema/selection/select-area.js";
import { SeriesResolver } from "../../schema/series/series.resolver.js";
import { requireText } from "../../links/asked.js";
import { figureColumns, originColumns, toFigureRow, type FigureRow } from "../columns/figure-columns.js";
import { nameQuestion } from "../name-question.js";
import { defineTwin } from "../twin.js";

interface SeriesRow extends FigureRow {
  readonly breakReason?: string | undefined;
}

export const seriesTwin = defineTwin<SeriesRow>({
  name: "series",
  describes: "One indicator of one area over time, with its breaks.",
  parameters: ["area", "indicator"],
  example: "area=E08000035&indicator=turnover-rate-fte",
  columns: [
    ...figureColumns,
    {
      name: "break_before",
      header: "Break before this period",
      kind: "text",
      description: "What happened, where the figure does not continue the one before: do not join the two",
      toCell: ({ breakReason }) => breakReason,
    },
    ...originColumns,
  ],
  ask: (asked) => {
    const [code, slug] = [requireText(asked, "area"), requireText(asked, "indicator")];
    return ({ release }) => {
      const area = new AreaType(release, selectArea(release, code));
      const series = new SeriesResolver().series(area, slug);
      const reasons = new Map(series.breaks.map(({ period, reason }) => [period.code, reason]));
      const { caption, ...named } = nameQuestion(series);
      const rows = series.observations.map((observation) => ({
        ...toFigureRow(observation),
        breakReason: reasons.get(observation.period.code),
      }));
      return { ...named, caption: `${caption}, ${area.name}`, rows };
    };
  },
});
