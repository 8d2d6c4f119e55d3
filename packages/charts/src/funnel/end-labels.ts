import { round } from "../axis/round.js";
import type { Layout } from "../figure/figure.js";
import { spreadLabels } from "../text/spread-labels.js";
import { wrapText } from "../text/wrap-text.js";
import { endWidths, type FunnelFrame } from "./frame.js";
import type { LimitCurve } from "./limit-curves.js";
import type { FunnelChartProps } from "./props.js";

/** What stands beside the right end of the centre line or of a limit. */
export interface FunnelEndLabel {
  readonly lines: readonly string[];
  readonly bold: boolean;
  /** Baseline of the first line. */
  readonly y: number;
}

export const endLineHeight = 1.15;
const gap = 8;
const levels = { "95": "95%", "998": "99.8%" } as const;

/** Names of the limits and of the centre line at their ends, moved apart where they would collide. */
export function toFunnelEndLabels(
  { centre, centreLabel }: Pick<FunnelChartProps, "centre" | "centreLabel">,
  { curves, frame }: { readonly curves: readonly LimitCurve[]; readonly frame: FunnelFrame },
  { name, fontSize }: Layout,
): readonly FunnelEndLabel[] {
  const width = endWidths[name] - gap;
  const centreLines =
    name === "wide" ? wrapText(`${centre.text} ${centreLabel}`, { width, fontSize }) : [centre.text];
  const wanted = [
    ...curves.flatMap(({ end, level }) =>
      end === null ? [] : [{ lines: [levels[level]], bold: false, wanted: end }],
    ),
    { lines: centreLines, bold: true, wanted: frame.y(centre.value) },
  ];
  const sized = wanted.map((label) => ({ ...label, size: label.lines.length * fontSize * endLineHeight }));
  const middles = spreadLabels(sized, frame.top - fontSize, frame.bottom + fontSize / 2);
  return sized.map(({ lines, bold, size }, place) => ({
    lines,
    bold,
    y: round((middles[place] ?? 0) - size / 2 + fontSize * 0.93),
  }));
}
