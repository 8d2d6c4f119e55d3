import { workforce2025 } from "../../examples/sources.js";
import type { LineChartProps } from "../props.js";

const staff = [28482.6, 29464.9, 30683.8, 31852.3, 32502.0, 31634.1, 33119.1, 34328.2, 36186.3];

export const staffInPost = {
  name: "staff-in-post",
  provenance: workforce2025,
  props: {
    id: "staff-in-post",
    title: "Councils employ 7,700 more social workers than in 2017",
    subtitle:
      "Children's social workers in post on 30 September, England, full-time equivalent. Official statistics",
    source: workforce2025,
    unit: "number",
    seriesHeading: "Area",
    series: [
      {
        id: "england",
        label: "England",
        points: staff.map((value, place) => ({
          period: 2017 + place,
          value,
          text: value.toLocaleString("en-GB", { minimumFractionDigits: 1 }),
        })),
      },
    ],
  } satisfies LineChartProps,
};
