import { listObservations } from "../../schema/observation/observation-places.js";
import { ObservationType } from "../../schema/observation/observation.type.js";
import { parseSelection } from "../../schema/selection/select-areas.js";
import { selectIndicators } from "../../schema/selection/select-indicator.js";
import { selectPeriodCodes } from "../../schema/selection/select-period.js";
import { findSelection, selectionParameters } from "../asked-inputs.js";
import { findList } from "../../links/asked.js";
import {
  figureColumns,
  kindOfFigure,
  originColumns,
  toFigureRow,
  type FigureRow,
} from "../columns/figure-columns.js";
import { defineTwin } from "../twin.js";

export const observationsTwin = defineTwin<FigureRow>({
  name: "observations",
  describes:
    "Every observation that matches, by indicator, then period, then area code: the whole list in one file.",
  parameters: ["indicators", "periods", ...selectionParameters],
  example: "indicators=turnover-rate-fte&periods=2025",
  columns: [...figureColumns, ...originColumns],
  kindOf: kindOfFigure,
  ask: (asked) => {
    const [indicators, periods] = [findList(asked, "indicators"), findList(asked, "periods")];
    const selection = findSelection(asked);
    return ({ release }) => {
      const listed = listObservations(release, {
        indicators: selectIndicators(release, indicators),
        periodCodes: selectPeriodCodes(release, periods),
        selection: parseSelection(release, selection),
      });
      const rows = listed
        .slice(0, listed.total)
        .map((observation) => toFigureRow(new ObservationType(release, observation)));
      return { caption: `Observations of release ${release.version}`, rows };
    };
  },
});
