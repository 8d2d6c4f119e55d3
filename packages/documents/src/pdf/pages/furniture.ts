import type { Document } from "../../document/document.js";
import { formatDate } from "../../words/format-date.js";
import type { Pen } from "../pen/pen.js";
import type { Face } from "../type/faces.js";
import { ink } from "../type/ink.js";
import type { Measure } from "../type/measure.js";
import { toPrintable } from "../type/printable.js";
import type { Frame } from "./frame.js";

export interface PageOf {
  readonly page: number;
  readonly pages: number;
  readonly frame: Frame;
  readonly measure: Measure;
}

const sizePt = 7.5;

/** What stands on every page around the text: title and status above, source, link and number below. */
export function drawFurniture(pen: Pen, document: Document, place: PageOf): void {
  const { structure, paper } = pen;
  structure.artifact("Pagination", () => {
    if (document.watermark !== undefined) drawWatermark(pen, document.watermark, place);
    drawHead(pen, document, place);
    drawFoot(pen, document, place);
    paper.fillColor(ink.text);
  });
}

function drawHead(pen: Pen, { title, status, metadata }: Document, place: PageOf): void {
  const { left, top, width } = place.frame;
  const y = top - 22;
  const words = place.page === 1 ? metadata.author : title;
  const statusWidth = place.measure(status, "semibold") * sizePt;
  write(pen, fitText(words, width - statusWidth - 24, place), { x: left, y, face: "regular" });
  const x = left + width - statusWidth;
  write(pen, status, { x: x - 5, y, face: "semibold" });
  pen.paper.lineWidth(0.75).strokeColor(ink.text);
  pen.paper.rect(x - 10, y - 8.5, statusWidth + 10, 12.5).stroke();
}

function drawFoot(pen: Pen, { metadata }: Document, place: PageOf): void {
  const { left, top, width, height } = place.frame;
  const y = top + height + 26;
  const number = `Page ${place.page} of ${place.pages}`;
  const numberWidth = place.measure(number, "semibold") * sizePt;
  pen.paper
    .lineWidth(0.5)
    .strokeColor(ink.rule)
    .moveTo(left, y - 11)
    .lineTo(left + width, y - 11)
    .stroke();
  const source = `Source: ${metadata.source}, ${formatDate(metadata.published)}, release ${metadata.release}`;
  write(pen, fitText(source, width - numberWidth - 24, place), { x: left, y, face: "regular" });
  write(pen, fitText(metadata.permalink, width, place), { x: left, y: y + 10, face: "regular" });
  write(pen, number, { x: left + width - numberWidth, y, face: "semibold" });
}

function drawWatermark({ paper, faces }: Pen, word: string, { frame, measure }: PageOf): void {
  const [width, height] = frame.sheet;
  const text = toPrintable(word.toUpperCase(), faces.semibold);
  const size = Math.min((Math.hypot(width, height) * 0.72) / measure(text, "semibold"), 150);
  const angle = -(Math.atan2(height, width) * 180) / Math.PI;
  paper.save();
  paper.translate(width / 2, height / 2).rotate(angle);
  paper.font("semibold", size).fillColor(ink.watermark);
  paper.text(text, (-measure(text, "semibold") * size) / 2, size * 0.33, {
    lineBreak: false,
    baseline: "alphabetic",
  });
  paper.restore();
}

interface WordsPlace {
  readonly x: number;
  readonly y: number;
  readonly face: Face;
}

function write({ paper, faces }: Pen, text: string, { x, y, face }: WordsPlace): void {
  paper.font(face, sizePt).fillColor(ink.muted);
  paper.text(toPrintable(text, faces[face]).replaceAll("\u00A0", " "), x, y, {
    lineBreak: false,
    baseline: "alphabetic",
  });
}

/** Text that fits a width: shortened with an ellipsis where it does not. */
function fitText(text: string, width: number, { measure }: PageOf): string {
  const fits = (words: string): boolean => measure(words, "regular") * sizePt <= width;
  if (fits(text)) return text;
  let length = text.length;
  while (length > 0 && !fits(`${text.slice(0, length)}…`)) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}
