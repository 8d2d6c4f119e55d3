import type { Document, Section } from "../../document/document.js";
import { formatDate } from "../../words/format-date.js";
import { breakLines } from "../lines/break-lines.js";
import type { RunStyle } from "../lines/run.js";
import { toRuns } from "../lines/to-runs.js";
import type { Setting } from "../setting.js";
import { ink } from "../type/ink.js";
import { keepAll, keepLast, type Slab } from "./slab.js";
import { toTextSlabs } from "./text-slabs.js";

/** The title, with what kind of figures these are and where they come from under it. */
export function toTitleSlabs(document: Document, setting: Setting): readonly Slab[] {
  const { density, width, measure } = setting;
  const { status, metadata } = document;
  const title: RunStyle = { face: "semibold", sizePt: density.title, colour: ink.text };
  const origin: RunStyle = { face: "regular", sizePt: density.small, colour: ink.muted };
  const words = [
    { strong: `${status}. ` },
    `${metadata.source}, published ${formatDate(metadata.published)}. Release ${metadata.release}.`,
  ];
  return [
    ...keepAll(
      toTextSlabs(breakLines(toRuns(document.title, title, setting), width, measure), {
        sizePt: density.title,
        leading: 1.15,
        before: 0,
        path: [{ type: "H1" }],
        first: (pen) => pen.outline(document.title, 1),
      }),
    ),
    ...toTextSlabs(breakLines(toRuns(words, origin, setting), width, measure), {
      sizePt: density.small,
      leading: density.leading,
      before: 2,
      path: [{ type: "P" }],
    }),
  ];
}

/** A heading stays with what it heads. */
export function toHeadingSlabs({ heading, level, status }: Section, setting: Setting): readonly Slab[] {
  const { density, width, measure } = setting;
  const sizePt = density.headings[level - 1] ?? density.body;
  const style: RunStyle = { face: "semibold", sizePt, colour: ink.text };
  const word: RunStyle = { face: "regular", sizePt: density.small, colour: ink.muted };
  const runs = [
    ...toRuns(heading, style, setting),
    ...(status === undefined ? [] : toRuns(` · ${status}`, word, setting)),
  ];
  const lines = breakLines(runs, width, measure);
  const slabs = toTextSlabs(lines, {
    sizePt,
    leading: 1.2,
    before: density.gap * (level === 1 ? 2 : 1.4),
    path: [{ type: `H${level + 1}` }],
    first: (pen, { x, y }) => {
      pen.outline(heading, level + 1);
      if (level === 1)
        pen.rule({ x, y: y - sizePt * 1.15 }, { x: x + width, y: y - sizePt * 1.15 }, headingRule);
    },
  });
  return keepLast(keepAll(slabs));
}

const headingRule = { width: 0.75, colour: ink.rule } as const;
