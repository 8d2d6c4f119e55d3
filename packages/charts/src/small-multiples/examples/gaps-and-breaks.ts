import { percent, suppressed, unavailable } from "../../examples/print-values.js";
import { invented } from "../../examples/sources.js";
import type { LinePoint } from "../../line/props.js";
import type { PrintedValue } from "../../value.js";
import type { SmallMultiplesProps } from "../props.js";

export const gapsAndBreaks = {
  name: "gaps-and-breaks",
  provenance: invented,
  props: {
    id: "multiples-gaps-and-breaks",
    title: "What is missing is marked, and a broken series is not joined",
    subtitle: "Vacancy rate of social workers, %, three made-up authorities. Illustrative figures",
    source: invented,
    unit: "percent",
    panelHeading: "Local authority",
    reference: { label: "England", points: toPoints([16, 17, 20, 19, 17].map(percent)) },
    panels: [
      {
        id: "a",
        label: "Northshire",
        points: toPoints([percent(12), suppressed, percent(15), percent(16), unavailable]),
      },
      {
        id: "b",
        label: "Upper Marlingford and the Eastern Fens",
        points: toPoints([22, 24, 9, 11, 10].map(percent)),
        breaks: [{ period: 2023, reason: "posts are counted in another way from 2023" }],
      },
      { id: "c", label: "Castleby", points: toPoints(Array.from({ length: 5 }, () => unavailable)) },
    ],
  } satisfies SmallMultiplesProps,
};

function toPoints(values: readonly PrintedValue[]): readonly LinePoint[] {
  return values.map((value, place) => ({ ...value, period: 2021 + place }));
}
