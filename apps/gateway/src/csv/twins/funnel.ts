import { FunnelResolver } from "../../schema/funnel/funnel.resolver.js";
import type { FunnelLimitType, FunnelPointType } from "../../schema/funnel/funnel.type.js";
import { ReleaseType } from "../../schema/release/release.type.js";
import { findSelection, selectionParameters } from "../asked-inputs.js";
import { findSwitch, findText, requireText, type Asked } from "../../links/asked.js";
import { figureColumns, originColumns, toFigureRow, type FigureRow } from "../columns/figure-columns.js";
import { indicatorColumns, periodColumns } from "../columns/indicator-columns.js";
import { nameQuestion } from "../name-question.js";
import { defineTwin, type TwinQuestion } from "../twin.js";

const parameters = ["indicator", "period", "adjusted", ...selectionParameters];

function askFunnel(asked: Asked) {
  const args = {
    indicator: requireText(asked, "indicator"),
    period: findText(asked, "period"),
    adjusted: findSwitch(asked, "adjusted") ?? true,
    selection: findSelection(asked),
  };
  return ({ release }: TwinQuestion) => {
    const funnel = new FunnelResolver().funnel(new ReleaseType(release), args);
    const { notes, ...named } = nameQuestion(funnel);
    const refusal = funnel.refusal === undefined ? [] : [funnel.refusal.sentence];
    return { funnel, named: { ...named, notes: [...refusal, funnel.rule.summary, ...notes] } };
  };
}

interface PointRow extends FigureRow {
  readonly point?: FunnelPointType;
}

export const funnelTwin = defineTwin<PointRow>({
  name: "funnel",
  describes:
    "Every area’s rate by its denominator, and where it stands among the limits; those without counts last.",
  parameters,
  example: "indicator=turnover-rate-headcount",
  columns: [
    ...figureColumns,
    {
      name: "z",
      header: "Standard errors of chance from the centre",
      kind: "number",
      toCell: ({ point }) => point?.z,
    },
    { name: "outcome", header: "Among the limits", kind: "text", toCell: ({ point }) => point?.outcome },
    ...originColumns,
  ],
  ask: (asked) => {
    const answer = askFunnel(asked);
    return (question) => {
      const { funnel, named } = answer(question);
      const points = funnel.points.map((point) => ({ ...toFigureRow(point.observation), point }));
      return { ...named, rows: [...points, ...funnel.excluded.map(toFigureRow)] };
    };
  },
});

interface LimitRow extends Pick<FigureRow, "release" | "indicator" | "period"> {
  readonly limit: FunnelLimitType;
  readonly centre: number | null;
}

export const funnelLimitsTwin = defineTwin<LimitRow>({
  name: "funnel-limits",
  describes: "The limits of the same funnel from the smallest to the largest denominator, to be drawn.",
  parameters,
  example: "indicator=turnover-rate-headcount",
  columns: [
    ...indicatorColumns,
    ...periodColumns,
    {
      name: "denominator",
      header: "Denominator, in staff",
      kind: "header",
      toCell: ({ limit }) => limit.denominator,
    },
    { name: "centre", header: "Pooled rate", kind: "number", toCell: ({ centre }) => centre },
    { name: "lower_95", header: "Lower 95% limit", kind: "number", toCell: ({ limit }) => limit.lower95 },
    { name: "upper_95", header: "Upper 95% limit", kind: "number", toCell: ({ limit }) => limit.upper95 },
    { name: "lower_998", header: "Lower 99.8% limit", kind: "number", toCell: ({ limit }) => limit.lower998 },
    { name: "upper_998", header: "Upper 99.8% limit", kind: "number", toCell: ({ limit }) => limit.upper998 },
    ...originColumns,
  ],
  ask: (asked) => {
    const answer = askFunnel(asked);
    return (question) => {
      const { funnel, named } = answer(question);
      const { period, centre } = funnel;
      const shared = { release: question.release, indicator: funnel.indicator.indicator, period, centre };
      return { ...named, rows: funnel.limits.map((limit) => ({ ...shared, limit })) };
    };
  },
});
