import type { Document } from "../../document/document.js";
import { printFootnote, type Footnote } from "../../document/footnote.js";
import { breakLines } from "../lines/break-lines.js";
import type { Run, RunStyle } from "../lines/run.js";
import { toFootnotePlace, toLinkRun, toRuns } from "../lines/to-runs.js";
import type { Tag } from "../pen/structure.js";
import type { Setting } from "../setting.js";
import { ink } from "../type/ink.js";
import type { Slab } from "./slab.js";
import { toTextSlabs } from "./text-slabs.js";

/** What stands behind the marks, each with its link, and how to get the document again. */
export function toSourcesSlabs({ footnotes }: Document, setting: Setting): readonly Slab[] {
  const { density, width, measure } = setting;
  const list: Tag = { type: "L" };
  const style: RunStyle = { face: "regular", sizePt: density.small, colour: ink.text };
  const indent = density.small * 2;
  return footnotes.flatMap((footnote, place) => {
    const item: Tag = { type: "LI" };
    const [label] = breakLines([{ text: `[${place + 1}]`, style }], indent, measure);
    const lines = breakLines(toFootnoteRuns(footnote, style, setting), width - indent, measure);
    return toTextSlabs(lines, {
      sizePt: density.small,
      leading: density.leading,
      before: place === 0 ? density.gap * 0.6 : 1.2,
      path: [list, item, { type: "LBody" }],
      indent,
      first: (pen, at) => {
        pen.anchor(toFootnotePlace(place + 1), { x: at.x, y: at.y - density.small });
        pen.structure.open([list, item]);
        pen.structure.within({ type: "Lbl" }, () => label && pen.line(label, at));
      },
    });
  });
}

function toFootnoteRuns(footnote: Footnote, style: RunStyle, setting: Setting): readonly Run[] {
  const { citation } = footnote;
  const words = toRuns(`${printFootnote(footnote)} `, style, setting);
  if (citation === undefined) return words;
  const query = citation.query;
  return [
    ...words,
    toLinkRun(citation.link, citation.link, style),
    ...(query === undefined ? [] : [{ text: " ", style }, toLinkRun("query", query, style)]),
  ];
}

/** Link, licence and digest: what makes the document quotable next year. */
export function toAboutSlabs({ metadata }: Document, setting: Setting): readonly Slab[] {
  const { density, width, measure } = setting;
  const { release, digest, permalink, licence, author } = metadata;
  const style: RunStyle = { face: "regular", sizePt: density.small, colour: ink.text };
  const text = [
    `${author}. This document, with the figures of release ${release}: `,
    { text: permalink, href: permalink },
    ". Figures under the ",
    { text: licence.name, href: licence.href },
    `. Digest of the release ${digest}.`,
  ];
  return toTextSlabs(breakLines(toRuns(text, style, setting), width, measure), {
    sizePt: density.small,
    leading: density.leading,
    before: density.gap,
    path: [{ type: "P" }],
  });
}
