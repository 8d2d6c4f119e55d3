import { percent } from "../../examples/print-values.js";
import { workforce2025 } from "../../examples/sources.js";
import type { LineChartProps, LinePoint } from "../props.js";

const agency = [15.8, 15.4, 15.8, 15.4, 15.5, 17.6, 17.9, 16.2, 13.0];
const vacancy = [17.0, 16.5, 16.4, 16.1, 16.7, 20.0, 18.9, 17.3, 14.2];
const turnover = [13.4, 15.1, 15.0, 13.5, 15.4, 17.2, 15.9, 13.9, 11.8];

export const agencyAndVacancy = {
  name: "agency-and-vacancy",
  provenance: workforce2025,
  props: {
    id: "agency-and-vacancy",
    title: "All three signs of instability peaked in 2022 or 2023 and have fallen since",
    subtitle:
      "Turnover, agency and vacancy rates of children's social workers (FTE), England, 30 September. Official statistics",
    source: workforce2025,
    unit: "percent",
    seriesHeading: "Rate",
    series: [
      { id: "vacancy", label: "Vacancy", points: toPoints(vacancy) },
      { id: "agency", label: "Agency", points: toPoints(agency) },
      { id: "turnover", label: "Turnover", points: toPoints(turnover) },
    ],
  } satisfies LineChartProps,
};

function toPoints(rates: readonly number[]): readonly LinePoint[] {
  return rates.map((rate, place) => ({ period: 2017 + place, ...percent(rate) }));
}
