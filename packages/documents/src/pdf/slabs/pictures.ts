import type { Picture } from "../../document/document.js";
import { parseSvg, type SvgElement } from "../../svg/parse-svg.js";
import { findViewBox } from "../../svg/size.js";
import { drawSvg } from "../drawing/draw-svg.js";
import { breakLines, type Line } from "../lines/break-lines.js";
import type { RunStyle } from "../lines/run.js";
import { toRuns } from "../lines/to-runs.js";
import type { Box, Pen } from "../pen/pen.js";
import type { Setting } from "../setting.js";
import { ink } from "../type/ink.js";
import type { Slab } from "./slab.js";
import { drawLines, lineHeight, type LineBox } from "./text-slabs.js";

const between = 18;

/** A picture takes at most this share of a page's height. */
const tallest = 0.9;

/** And this width, also on a page that is wider. */
const widest = 500;

interface LaidPicture {
  readonly picture: Picture;
  readonly root: SvgElement;
  readonly title: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** One picture, or two halves side by side, each under its title. */
export function toPicturesSlab(pictures: readonly Picture[], setting: Setting): Slab {
  const { density } = setting;
  const width = pictures.length === 1 ? fullWidth(pictures[0], setting) : (setting.width - between) / 2;
  const laid = pictures.map((picture) => layPicture(picture, width, setting));
  const box = { sizePt: density.table, leading: 1.25 };
  const titleHeight = Math.max(...laid.map(({ title }) => title.length)) * lineHeight(box) + 2;
  return {
    height: titleHeight + Math.max(...laid.map(({ height }) => height)),
    before: density.gap * 1.2,
    keepWithNext: false,
    draw(pen, { x, y }) {
      for (const [place, each] of laid.entries()) {
        drawPicture(pen, each, { x: x + place * (width + between), y, titleHeight, box });
      }
    },
  };
}

function fullWidth(picture: Picture | undefined, { width, density }: Setting): number {
  return picture?.width === "half" ? (width - between) / 2 : Math.min(width, widest) * density.pictureShare;
}

function layPicture(picture: Picture, width: number, setting: Setting): LaidPicture {
  const { density, measure, pageHeight } = setting;
  const style: RunStyle = { face: "semibold", sizePt: density.table, colour: ink.text };
  const root = parseSvg(picture.svg);
  const view = findViewBox(root);
  const scale = Math.min(width / view.width, (pageHeight * tallest) / view.height);
  return {
    picture,
    root,
    title: breakLines(toRuns(picture.title, style, setting), width, measure),
    width: view.width * scale,
    height: view.height * scale,
  };
}

interface PicturePlace {
  readonly x: number;
  readonly y: number;
  readonly titleHeight: number;
  readonly box: LineBox;
}

function drawPicture(pen: Pen, laid: LaidPicture, { x, y, titleHeight, box }: PicturePlace): void {
  const { structure } = pen;
  const area: Box = { x, y: y + titleHeight, width: laid.width, height: laid.height };
  const bbox = [area.x, area.y, area.x + area.width, area.y + area.height] as const;
  structure.open([]);
  structure.within({ type: "P" }, () => drawLines(pen, laid.title, { x, y, ...box }));
  structure.within(
    { type: "Figure", options: { alt: laid.picture.description, bbox, placement: "Block" } },
    () => {
      structure.content(() => drawSvg(pen, laid.root, area));
    },
  );
}
