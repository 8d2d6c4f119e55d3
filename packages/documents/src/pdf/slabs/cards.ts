import type { Card, Cards } from "../../document/document.js";
import { breakLines, type Line } from "../lines/break-lines.js";
import type { RunStyle } from "../lines/run.js";
import { toMarkRun, toRuns } from "../lines/to-runs.js";
import type { Pen, Place } from "../pen/pen.js";
import type { Tag } from "../pen/structure.js";
import type { Setting } from "../setting.js";
import { ink } from "../type/ink.js";
import type { Slab } from "./slab.js";
import { drawLines, lineHeight, type LineBox } from "./text-slabs.js";

const mostInRow = 5;
const between = 12;

/** Headline figures side by side, in rows of equal length. */
export function toCardsSlabs({ cards }: Cards, setting: Setting): readonly Slab[] {
  const list: Tag = { type: "L" };
  const inRow = Math.ceil(cards.length / Math.ceil(cards.length / mostInRow));
  const rows = Array.from({ length: Math.ceil(cards.length / inRow) }, (_, place) =>
    cards.slice(place * inRow, (place + 1) * inRow),
  );
  return rows.map((row) => toRowSlab(row, { list, inRow, setting }));
}

interface RowSetting {
  readonly list: Tag;
  readonly inRow: number;
  readonly setting: Setting;
}

function toRowSlab(cards: readonly Card[], { list, inRow, setting }: RowSetting): Slab {
  const width = (setting.width - between * (inRow - 1)) / inRow;
  const texts = cards.map((card) => layCard(card, { ...setting, width: width - between }));
  const tallest = partNames.map(
    (_, part) => Math.max(...texts.map((parts) => heightOf(parts[part]))) + (partGaps[part] ?? 0),
  );
  const height = tallest.reduce((total, part) => total + part, 0);
  return {
    height: height + 2,
    before: setting.density.gap * 1.3,
    keepWithNext: false,
    draw(pen, { x, y }) {
      for (const [place, parts] of texts.entries()) {
        const left = x + place * (width + between);
        pen.rule({ x: left, y }, { x: left, y: y + height }, { width: 2, colour: ink.text });
        pen.structure.open([list]);
        pen.structure.within({ type: "LI" }, () =>
          drawCard(pen, parts, { x: left + between * 0.75, y, tallest }),
        );
      }
    },
  };
}

const partNames = ["label", "qualifier", "figure", "detail"] as const;

/** Space under each part. */
const partGaps = [3, 0, 1, 0] as const;

/** Lines of a card with their size. */
interface CardPart {
  readonly lines: readonly Line[];
  readonly box: LineBox;
}

function heightOf(part: CardPart | undefined): number {
  return part === undefined ? 0 : part.lines.length * lineHeight(part.box);
}

function layCard({ label, figure, detail, status }: Card, setting: Setting): readonly CardPart[] {
  const { density, measure, width, numbers } = setting;
  const small: RunStyle = { face: "regular", sizePt: density.small, colour: ink.text };
  const { qualifier, rest } = splitQualifier(figure.text);
  const sizePt = fitSize(rest, setting);
  const large: RunStyle = { face: "semibold", sizePt, colour: ink.text };
  const markStyle: RunStyle = { ...large, sizePt: density.body };
  const marks = (figure.footnotes ?? []).map((id) => toMarkRun(numbers.get(id) ?? 0, markStyle));
  const reason = figure.value === null ? `Not known: ${figure.reason}.` : undefined;
  const under = [status && `${status}.`, reason, detail].filter((words) => words).join(" ");
  const lay = (runs: Parameters<typeof breakLines>[0], box: LineBox): CardPart => ({
    lines: breakLines(runs, width, measure),
    box,
  });
  const smallBox = { sizePt: density.small, leading: 1.22 };
  return [
    lay(toRuns(label, { ...small, colour: ink.muted }, setting), smallBox),
    lay(toRuns(qualifier, { ...small, face: "semibold" }, setting), smallBox),
    lay([...toRuns(rest, large, setting), ...marks], { sizePt, leading: 1.25 }),
    lay(toRuns(under, small, setting), smallBox),
  ];
}

/** "more than 1,700" as the words before the figure, which stand above it, and the figure. */
function splitQualifier(text: string): { readonly qualifier: string; readonly rest: string } {
  const { qualifier = "", rest = text } =
    /^(?<qualifier>\D*\p{Letter}) (?<rest>\S*\d.*)$/u.exec(text)?.groups ?? {};
  return { qualifier, rest };
}

/** The largest size, down to that of the lead, in which the figure stands on one line. */
function fitSize(text: string, { density, measure, width }: Setting): number {
  const room = width - density.body * 1.6;
  const natural = measure(text, "semibold") * density.cardFigure;
  return natural <= room ? density.cardFigure : Math.max(density.lead, (density.cardFigure * room) / natural);
}

interface CardPlace extends Place {
  readonly tallest: readonly number[];
}

/** Label first and read first; the figures of a row stand on one line, whatever is above them. */
function drawCard(pen: Pen, parts: readonly CardPart[], { x, y, tallest }: CardPlace): void {
  let top = y;
  for (const [place, { lines, box }] of parts.entries()) {
    const room = tallest[place] ?? 0;
    const lowered = partNames[place] === "qualifier" || partNames[place] === "figure";
    const start = top + (lowered ? room - (partGaps[place] ?? 0) - lines.length * lineHeight(box) : 0);
    const tag = { type: place === 0 ? "Lbl" : "LBody" };
    if (lines.length > 0) pen.structure.within(tag, () => drawLines(pen, lines, { x, y: start, ...box }));
    top += room;
  }
}
