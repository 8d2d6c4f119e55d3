import { percent, plain, suppressed, unavailable } from "../../examples/print-values.js";
import { invented } from "../../examples/sources.js";
import type { HeatTableProps } from "../props.js";

export const manyColumns = {
  name: "many-columns",
  provenance: invented,
  props: {
    id: "heat-many-columns",
    title: "Upper Marlingford has the highest caseload and the most absence",
    subtitle: "Six indicators of three made-up authorities. Illustrative figures",
    source: invented,
    rowHeading: "Local authority",
    columns: [
      { id: "turnover", label: "Turnover", detail: "%, lower is better", href: "#sort-turnover" },
      { id: "agency", label: "Agency", detail: "%, lower is better", href: "#sort-agency" },
      { id: "vacancy", label: "Vacancy", detail: "%, lower is better", href: "#sort-vacancy" },
      { id: "caseload", label: "Caseload", detail: "cases, lower is better", href: "#sort-caseload" },
      { id: "absence", label: "Absence", detail: "%, lower is better", href: "#sort-absence" },
      { id: "starters", label: "Starters", detail: "FTE", href: "#sort-starters" },
    ],
    rows: [
      {
        id: "northshire",
        label: "Northshire",
        href: "#northshire",
        cells: [percent(13.1), percent(9.8), percent(11), plain(14.2), percent(3.1), plain(48)],
      },
      {
        id: "westmere",
        label: "Westmere",
        href: "#westmere",
        cells: [unavailable, unavailable, percent(11), plain(15.9), suppressed, plain(12)],
      },
      {
        id: "upper-marlingford",
        label: "Upper Marlingford and the Eastern Fens",
        href: "#upper-marlingford",
        cells: [percent(10.4), percent(21.7), percent(11), plain(18.3), percent(5.4), plain(30)],
      },
    ],
  } satisfies HeatTableProps,
};
