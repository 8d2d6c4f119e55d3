import type { Block, Card } from "../document/document.js";
import type { FootnoteNumbers } from "../document/footnote-numbers.js";
import { listPieces, type Text } from "../document/text.js";
import { toTableLines } from "./table-lines.js";
import { toOneLine, wrapText } from "./wrap.js";

export interface BlockSetting {
  readonly width: number;
  readonly numbers: FootnoteNumbers;
}

export function toBlockLines(block: Block, setting: BlockSetting): readonly string[] {
  const { width } = setting;
  const printMarks = (ids: readonly string[]): string => printNumbers(ids, setting);
  switch (block.kind) {
    case "paragraph":
      return wrapText(printText(block.text, setting), { width });
    case "list":
      return block.items.flatMap((text) =>
        wrapText(printText(text, setting), { width, first: "* ", rest: "  " }),
      );
    case "cards":
      return block.cards.flatMap((card) => toCardLines(card, setting));
    case "table":
      return toTableLines(block, { width, printMarks });
    default:
      return wrapText(toOneLine(`Picture: ${block.title}. ${block.description}`), { width });
  }
}

function toCardLines({ label, figure, detail, status }: Card, setting: BlockSetting): readonly string[] {
  const { width } = setting;
  const reason = figure.value === null ? `Not known: ${figure.reason}.` : undefined;
  const under = [status && `${status}.`, reason, detail].filter((words) => words).join(" ");
  const marks = printNumbers(figure.footnotes ?? [], setting);
  return [
    ...wrapText(toOneLine(`${label}: ${figure.text}${marks}`), { width, first: "* ", rest: "  " }),
    ...wrapText(toOneLine(under), { width, first: "  ", rest: "  " }),
  ];
}

/** Links stand in brackets after their words, marks as numbers in brackets. */
function printText(text: Text, setting: BlockSetting): string {
  const pieces = listPieces(text).map((piece) => {
    if (typeof piece === "string") return piece;
    if ("strong" in piece) return piece.strong;
    if ("href" in piece) return piece.text === piece.href ? piece.href : `${piece.text} (${piece.href})`;
    return printNumbers([piece.footnote], setting);
  });
  return toOneLine(pieces.join(""));
}

function printNumbers(ids: readonly string[], { numbers }: BlockSetting): string {
  return ids.length === 0 ? "" : ` ${ids.map((id) => `[${numbers.get(id)}]`).join("")}`;
}
