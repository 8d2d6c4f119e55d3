import { SvgError, type SvgElement } from "./parse-svg.js";

/** The part of the drawing's plane that is shown. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function findViewBox({ attributes }: SvgElement): ViewBox {
  const [x, y, width, height] = (attributes["viewBox"] ?? "").split(/[\s,]+/).map(Number);
  const box = { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
  if (box.width > 0 && box.height > 0) return box;
  const size = {
    width: Number.parseFloat(attributes["width"] ?? ""),
    height: Number.parseFloat(attributes["height"] ?? ""),
  };
  if (size.width > 0 && size.height > 0) return { x: 0, y: 0, ...size };
  throw new SvgError("The drawing has neither a viewBox nor a width and height");
}
