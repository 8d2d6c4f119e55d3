import type { Layout } from "../figure/figure.js";
import { wrapText } from "../text/wrap-text.js";
import type { Panel } from "./props.js";

export const panelLineHeight = 1.2;

/** Where one panel's plot lies, and its name above it. */
export interface PanelBox {
  readonly label: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The first of its row of panels, where the value axis is named. */
  readonly first: boolean;
}

export interface Grid {
  readonly boxes: readonly PanelBox[];
  readonly height: number;
}

const mostColumns = { wide: 4, narrow: 2 } as const;
const gaps = { wide: 20, narrow: 14 } as const;
const plotHeights = { wide: 96, narrow: 84 } as const;
const roomForPeriods = 2.8;

/** Places panels row by row; the names in a row of panels share their lowest line. */
export function toGrid(panels: readonly Panel[], layout: Layout, tickWidth: number): Grid {
  const { name, fontSize } = layout;
  const columns = toColumnCount(panels.length, mostColumns[name]);
  const width = (layout.width - tickWidth - gaps[name] * (columns - 1)) / columns;
  const boxes: PanelBox[] = [];
  let top = 0;
  for (let start = 0; start < panels.length; start += columns) {
    const labels = panels
      .slice(start, start + columns)
      .map(({ label }) => wrapText(label, { width, fontSize, weight: "bold", maxLines: 3 }));
    const lines = Math.max(...labels.map(({ length }) => length));
    const plotTop = top + fontSize * (lines * panelLineHeight + 0.7);
    const bottom = plotTop + plotHeights[name];
    labels.forEach((label, column) => {
      const left = tickWidth + column * (width + gaps[name]);
      boxes.push({ label, left, right: left + width, top: plotTop, bottom, first: column === 0 });
    });
    top = bottom + fontSize * roomForPeriods;
  }
  return { boxes, height: top };
}

/** As many columns as there may be, or one fewer where that leaves fewer places empty. */
function toColumnCount(panels: number, most: number): number {
  if (panels <= most) return Math.max(2, panels);
  const counts = [most, Math.max(2, most - 1)];
  const toEmpty = (columns: number) => (columns - (panels % columns)) % columns;
  return counts.toSorted((a, b) => toEmpty(a) - toEmpty(b) || b - a)[0] ?? most;
}
