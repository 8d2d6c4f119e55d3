import { AreaType } from "../../schema/area/area.type.js";
import { NeighboursResolver } from "../../schema/area/neighbours.resolver.js";
import type { StatisticalNeighbourType } from "../../schema/area/statistical-neighbour.type.js";
import { selectArea } from "../../schema/selection/select-area.js";
import { findText, requireText } from "../../links/asked.js";
import { areaColumns, type AreaRow } from "../columns/area-columns.js";
import { defineTwin } from "../twin.js";

interface NeighbourRow extends AreaRow {
  readonly neighbour: StatisticalNeighbourType;
}

export const statisticalNeighboursTwin = defineTwin<NeighbourRow>({
  name: "statistical-neighbours",
  describes: "The authorities that a published model finds alike to one, nearest first.",
  parameters: ["area", "model"],
  example: "area=E08000035",
  columns: [
    {
      name: "order",
      header: "Order",
      kind: "number",
      description: "1 is the nearest",
      toCell: ({ neighbour }) => neighbour.order,
    },
    ...areaColumns,
    { name: "closeness", header: "Closeness", kind: "text", toCell: ({ neighbour }) => neighbour.closeness },
    { name: "model", header: "Model", kind: "text", toCell: ({ neighbour }) => neighbour.model },
    { name: "release", header: "Release", kind: "text", toCell: ({ release }) => release.version },
  ],
  ask: (asked) => {
    const [code, model] = [requireText(asked, "area"), findText(asked, "model")];
    return ({ release }) => {
      const area = new AreaType(release, selectArea(release, code));
      const neighbours = new NeighboursResolver().statisticalNeighbours(area, model);
      return {
        caption: `Statistical neighbours of ${area.name}`,
        rows: neighbours.map((neighbour) => ({ release, area: neighbour.area.area, neighbour })),
      };
    };
  },
});
