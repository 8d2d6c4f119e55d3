import { toTickFormat } from "../axis/format-tick.js";
import { round } from "../axis/round.js";
import { toValueAxis, type Tick, type ValueAxis } from "../axis/value-axis.js";
import type { Layout } from "../figure/figure.js";
import { toPeriodScale } from "../line/frame.js";
import { listPeriods, type Period } from "../line/periods.js";
import { toTrace, type Trace } from "../line/trace.js";
import { toTextWidth } from "../text/text-width.js";
import { isKnown } from "../value.js";
import { toGrid, type PanelBox } from "./grid.js";
import type { Panel, SmallMultiplesProps } from "./props.js";
import { listSeries } from "./series.js";

export interface DrawnPanel extends PanelBox {
  readonly trace: Trace;
  readonly reference: Trace | undefined;
  readonly ticks: readonly Tick[];
  readonly periodTicks: readonly (Tick & { readonly anchor: "start" | "end" })[];
  /** The figure of the last period, printed at its point. */
  readonly end: { readonly x: number; readonly y: number; readonly text: string } | null;
  /** Said in the place of a line where no period has a figure. */
  readonly emptiness: string | null;
}

export interface SmallMultiplesModel {
  readonly height: number;
  readonly panels: readonly DrawnPanel[];
}

const tickCount = 2;
const valueGap = 6;

/** Everything that small multiples draw: every panel on one scale, as many side by side as the layout holds. */
export function toSmallMultiplesModel(props: SmallMultiplesProps, layout: Layout): SmallMultiplesModel {
  const { fontSize } = layout;
  const tickWidth =
    widest(
      toAxis(props, [1, 0]).ticks.map(({ text }) => text),
      fontSize,
    ) + 8;
  const valueWidth = widest(
    props.panels.flatMap(({ points }) => points.filter(isKnown).map(({ text }) => text)),
    fontSize,
  );
  const grid = toGrid(props.panels, layout, tickWidth);
  const panels = props.panels.flatMap((panel, place) => {
    const box = grid.boxes[place];
    return box ? [toDrawnPanel(panel, props, { box, valueWidth })] : [];
  });
  return { height: round(grid.height), panels };
}

interface PanelRoom {
  readonly box: PanelBox;
  readonly valueWidth: number;
}

function toDrawnPanel(panel: Panel, props: SmallMultiplesProps, { box, valueWidth }: PanelRoom): DrawnPanel {
  const periods = listPeriods({ ...props, series: listSeries(props) });
  const right = box.right - valueWidth - valueGap;
  const x = toPeriodScale(
    periods.map(({ period }) => period),
    box.left + 4,
    right,
  );
  const axis = toAxis(props, [box.bottom, box.top]);
  const formatPeriod = props.formatPeriod ?? String;
  const draw = { x, y: axis.position, middle: (box.top + box.bottom) / 2, formatPeriod };
  const last = panel.points.find(({ period }) => period === periods.at(-1)?.period);
  return {
    ...box,
    right,
    trace: toTrace(panel.points, panel.breaks ?? [], { label: panel.label, ...draw }),
    reference:
      props.reference && toTrace(props.reference.points, [], { label: props.reference.label, ...draw }),
    ticks: axis.ticks,
    periodTicks: toPeriodEnds(periods, x),
    end: last && isKnown(last) ? { x: x(last.period), y: axis.position(last.value), text: last.text } : null,
    emptiness: toEmptiness(panel),
  };
}

function toEmptiness({ points }: Panel): string | null {
  if (points.some(isKnown)) return null;
  return ["no figures", ...new Set(points.map(({ text }) => text))].join(" ");
}

function toPeriodEnds(periods: readonly Period[], x: (period: number) => number): DrawnPanel["periodTicks"] {
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (!first || !last) return [];
  const end = { position: x(last.period), text: last.text, anchor: "end" } as const;
  return first === last ? [end] : [{ position: x(first.period), text: first.text, anchor: "start" }, end];
}

function toAxis(props: SmallMultiplesProps, range: readonly [number, number]): ValueAxis {
  const points = listSeries(props).flatMap((series) => series.points.filter(isKnown));
  const values = points.map(({ value }) => value);
  return toValueAxis(values, {
    range,
    tickCount,
    formatTick: toTickFormat(props),
    fromZero: props.fromZero ?? true,
  });
}

function widest(texts: readonly string[], fontSize: number): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => toTextWidth(text, fontSize, "bold"))));
}
