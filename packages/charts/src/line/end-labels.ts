import { round } from "../axis/round.js";
import { spreadLabels } from "../text/spread-labels.js";
import { toTextWidth } from "../text/text-width.js";
import { wrapText } from "../text/wrap-text.js";

interface LabelText {
  readonly text: string;
  readonly bold: boolean;
}

export interface EndLabelInput extends LabelText {
  readonly fill: string;
  /** Where its line ends. */
  readonly x: number;
  readonly y: number;
}

export interface EndLabel {
  readonly lines: readonly string[];
  readonly bold: boolean;
  readonly fill: string;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** From the line's end to the label, where the label had to move. */
  readonly leader: string | null;
}

export interface EndLabelOptions {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
}

const lineHeight = 1.15;
const gap = 2;

/** Room that labels at line ends need, at most `widest`. */
export function toEndLabelWidth(inputs: readonly LabelText[], widest: number, fontSize: number): number {
  const widths = inputs.flatMap((input) =>
    wrap(input, widest, fontSize).map((line) => toTextWidth(line, fontSize, input.bold ? "bold" : "normal")),
  );
  return Math.ceil(Math.max(0, ...widths));
}

/** Labels beside the ends of lines, moved apart where they would collide. Those in bold alone if not all fit. */
export function toEndLabels(inputs: readonly EndLabelInput[], options: EndLabelOptions): readonly EndLabel[] {
  const { top, bottom, fontSize, width } = options;
  const sized = inputs.map((input) => {
    const lines = wrap(input, width, fontSize);
    return { ...input, lines, size: lines.length * fontSize * lineHeight + gap, wanted: input.y };
  });
  const room = bottom - top;
  const all = sized.reduce((sum, { size }) => sum + size, 0);
  const shown = all <= room ? sized : sized.filter(({ bold }) => bold);
  const middles = spreadLabels(shown, top, bottom);
  return shown.map((label, place) => {
    const middle = middles[place] ?? label.y;
    const moved = Math.abs(middle - label.y) > fontSize / 3;
    return {
      lines: label.lines,
      bold: label.bold,
      fill: label.fill,
      x: options.left,
      y: round(middle - ((label.lines.length - 1) * fontSize * lineHeight) / 2 + fontSize * 0.35),
      leader: moved ? `M${label.x + 5},${label.y}L${options.left - 4},${round(middle)}` : null,
    };
  });
}

function wrap({ text, bold }: LabelText, width: number, fontSize: number): readonly string[] {
  return wrapText(text, { width, fontSize, weight: bold ? "bold" : "normal", maxLines: 3 });
}
