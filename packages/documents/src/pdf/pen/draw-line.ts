import type { PDFDocument } from "pdfkit";
import type { Line, Span } from "../lines/break-lines.js";
import type { RunLink } from "../lines/run.js";
import { ink } from "../type/ink.js";
import type { Place } from "./pen.js";
import type { Structure } from "./structure.js";

export interface LinePen {
  readonly paper: PDFDocument;
  readonly structure: Structure;
}

/** Sets the spans of a line; each link is an element of its own, with its area and its words. */
export function drawLine({ paper, structure }: LinePen, { spans }: Line, { x, y }: Place): void {
  for (const group of groupByLink(spans)) {
    const link = group[0]?.style.link;
    const draw = (): void => {
      for (const span of group) drawSpan(paper, span, { x: x + span.x, y });
    };
    if (link === undefined) {
      structure.content(draw);
      continue;
    }
    structure.within({ type: "Link" }, (element) => {
      structure.content(draw);
      const options = { structParent: element, Contents: new String(link.words) };
      for (const span of group) addLinkArea(paper, link, { span, x: x + span.x, y, options });
    });
  }
}

function groupByLink(spans: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    if (last && last[0]?.style.link === span.style.link) last.push(span);
    else groups.push([span]);
  }
  return groups;
}

function drawSpan(paper: PDFDocument, { text, style, width }: Span, { x, y }: Place): void {
  paper.font(style.face, style.sizePt).fillColor(style.colour);
  paper.text(text.replaceAll("\u00A0", " "), x, y - (style.risePt ?? 0), {
    lineBreak: false,
    baseline: "alphabetic",
  });
  if (style.link?.to === "address") {
    const under = y + style.sizePt * 0.14;
    paper
      .lineWidth(0.5)
      .strokeColor(ink.muted)
      .moveTo(x, under)
      .lineTo(x + width, under)
      .stroke();
  }
}

interface LinkArea extends Place {
  readonly span: Span;
  readonly options: Parameters<PDFDocument["link"]>[5];
}

function addLinkArea(paper: PDFDocument, link: RunLink, { span, x, y, options }: LinkArea): void {
  const { sizePt, risePt = 0 } = span.style;
  const top = y - risePt - sizePt;
  const height = sizePt * 1.3;
  if (link.to === "address") paper.link(x, top, span.width, height, link.name, options);
  else paper.goTo(x, top, span.width, height, link.name, options);
}
