import type { List, Paragraph } from "../../document/document.js";
import { breakLines } from "../lines/break-lines.js";
import type { RunStyle } from "../lines/run.js";
import { toRuns } from "../lines/to-runs.js";
import type { Tag } from "../pen/structure.js";
import type { Setting } from "../setting.js";
import type { Density } from "../type/density.js";
import { ink } from "../type/ink.js";
import type { Slab } from "./slab.js";
import { toTextSlabs } from "./text-slabs.js";

const styles: Readonly<Record<NonNullable<Paragraph["style"]> | "plain", (density: Density) => RunStyle>> = {
  lead: ({ lead }) => ({ face: "semibold", sizePt: lead, colour: ink.text }),
  plain: ({ body }) => ({ face: "regular", sizePt: body, colour: ink.text }),
  small: ({ small }) => ({ face: "regular", sizePt: small, colour: ink.muted }),
};

export function toParagraphSlabs({ text, style }: Paragraph, setting: Setting): readonly Slab[] {
  const { density, width, measure } = setting;
  const runStyle = styles[style ?? "plain"](density);
  return toTextSlabs(breakLines(toRuns(text, runStyle, setting), width, measure), {
    ...density,
    sizePt: runStyle.sizePt,
    before: density.gap * (style === "small" ? 0.6 : 1),
    path: [{ type: "P" }],
  });
}

/** Items under each other, each with its bullet. */
export function toListSlabs({ items }: List, setting: Setting): readonly Slab[] {
  const { density, width, measure } = setting;
  const list: Tag = { type: "L" };
  const style = styles.plain(density);
  const indent = density.body * 1.2;
  return items.flatMap((text, place) => {
    const item: Tag = { type: "LI" };
    const [bullet] = breakLines([{ text: "•", style }], indent, measure);
    return toTextSlabs(breakLines(toRuns(text, style, setting), width - indent, measure), {
      ...density,
      sizePt: density.body,
      before: density.gap * (place === 0 ? 0.8 : 0.4),
      path: [list, item, { type: "LBody" }],
      indent,
      first: ({ structure, line }, at) => {
        structure.open([list, item]);
        structure.within(
          { type: "Lbl" },
          () => bullet && line(bullet, { x: at.x + density.body * 0.35, y: at.y }),
        );
      },
    });
  });
}
