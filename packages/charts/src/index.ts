export { default as DistributionChart } from "./distribution/DistributionChart.svelte";
export { default as DotIntervalChart } from "./dot-interval/DotIntervalChart.svelte";
export { default as ExampleFigure } from "./examples/ExampleFigure.svelte";
export { default as FanChart } from "./fan/FanChart.svelte";
export { default as ChartTable } from "./figure/ChartTable.svelte";
export { drawAlone } from "./figure/draw-alone.js";
export { readFigures, type ReadFigure } from "./figure/read-figures.js";
export { setFigureFoot } from "./figure/figure-foot.js";
export { default as FunnelChart } from "./funnel/FunnelChart.svelte";
export { default as HeatTable } from "./heat-table/HeatTable.svelte";
export { default as Key } from "./key/Key.svelte";
export { default as LineChart } from "./line/LineChart.svelte";
export { default as OutcomeSign } from "./outcome/OutcomeSign.svelte";
export { default as SmallMultiples } from "./small-multiples/SmallMultiples.svelte";
export { default as SwingChart } from "./swing/SwingChart.svelte";
export { default as TileMap } from "./tile-map/TileMap.svelte";
export type {
  DistributionChartProps,
  DistributionPoint,
  DistributionRow,
  Quartiles,
} from "./distribution/props.js";
export type { DotIntervalChartProps, DotIntervalRow } from "./dot-interval/props.js";
export { examples, type ChartExample } from "./examples/examples.js";
export type { Fan, FanChartProps, FanPoint, FanTarget } from "./fan/props.js";
export type { AxisProps, FigureProps } from "./figure/figure.js";
export type { ChartTableData, TableCell, TableRow } from "./figure/table.js";
export { funnelPlaces, funnelPlaceWords, type FunnelPlace } from "./funnel/place.js";
export type { FunnelChartProps, FunnelLimit, FunnelPoint } from "./funnel/props.js";
export type { HeatCell, HeatColumn, HeatRow, HeatTableProps } from "./heat-table/props.js";
export type { KeyEntry, KeyMark } from "./key/key.js";
export type {
  LineBand,
  LineBandPoint,
  LineBreak,
  LineChartProps,
  LineEvent,
  LinePoint,
  LineSeries,
} from "./line/props.js";
export { outcomes, outcomeWords, type Outcome } from "./outcome/outcome.js";
export { colour, defaultColours, type ColourName } from "./palette.js";
export type { Panel, SmallMultiplesProps } from "./small-multiples/props.js";
export type { SwingChartProps, SwingEnd, SwingRow } from "./swing/props.js";
export { authorityTileNames, authorityTiles, tileMapAttribution } from "./tile-map/layouts/authorities.js";
export { regionTiles } from "./tile-map/layouts/regions.js";
export type { Tile, TileClass, TileMapProps, TilePosition } from "./tile-map/props.js";
export { toTileClasses, type TileClasses, type TileClassOptions } from "./tile-map/tile-classes.js";
export {
  isKnown,
  type Benchmark,
  type KnownValue,
  type MissingValue,
  type PrintedValue,
  type ValueInterval,
} from "./value.js";
