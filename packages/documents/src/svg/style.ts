import { SvgError, type SvgElement } from "./parse-svg.js";

/** How a shape or text is drawn: its own attributes over those of what it stands in. */
export interface SvgStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
  readonly lineJoin: "miter" | "round" | "bevel";
  readonly lineCap: "butt" | "round" | "square";
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly evenOdd: boolean;
  readonly strokeFirst: boolean;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly anchor: "start" | "middle" | "end";
  readonly baseline: string;
}

export const initialStyle: SvgStyle = {
  fill: "#000000",
  stroke: "none",
  strokeWidth: 1,
  dashes: [],
  lineJoin: "miter",
  lineCap: "butt",
  fillOpacity: 1,
  strokeOpacity: 1,
  evenOdd: false,
  strokeFirst: false,
  fontSize: 16,
  bold: false,
  anchor: "start",
  baseline: "auto",
};

/** The style of an element within another's. Opacity of a group is that of its parts. */
export function inheritStyle(element: SvgElement, outer: SvgStyle): SvgStyle {
  const own = readDeclarations(element);
  const opacity = readNumber(own["opacity"]) ?? 1;
  return {
    fill: readPaint(own["fill"], outer.fill),
    stroke: readPaint(own["stroke"], outer.stroke),
    strokeWidth: readNumber(own["stroke-width"]) ?? outer.strokeWidth,
    dashes: readDashes(own["stroke-dasharray"]) ?? outer.dashes,
    lineJoin: findWord(own["stroke-linejoin"], ["miter", "round", "bevel"]) ?? outer.lineJoin,
    lineCap: findWord(own["stroke-linecap"], ["butt", "round", "square"]) ?? outer.lineCap,
    fillOpacity: (readNumber(own["fill-opacity"]) ?? outer.fillOpacity) * opacity,
    strokeOpacity: (readNumber(own["stroke-opacity"]) ?? outer.strokeOpacity) * opacity,
    evenOdd: own["fill-rule"] === undefined ? outer.evenOdd : own["fill-rule"] === "evenodd",
    strokeFirst: own["paint-order"]?.startsWith("stroke") ?? outer.strokeFirst,
    fontSize: readLength(own["font-size"], outer.fontSize) ?? outer.fontSize,
    bold: readBold(own["font-weight"]) ?? outer.bold,
    anchor: findWord(own["text-anchor"], ["start", "middle", "end"]) ?? outer.anchor,
    baseline: own["dominant-baseline"] ?? outer.baseline,
  };
}

/** Whether an element is kept from being seen. */
export function isHidden(element: SvgElement): boolean {
  const own = readDeclarations(element);
  return own["display"] === "none" || own["visibility"] === "hidden";
}

/** A length in the drawing's units: "14", "14px", or "0.35em" of a size. */
export function readLength(text: string | undefined, fontSize: number): number | undefined {
  const number = readNumber(text);
  return number !== undefined && text?.trim().endsWith("em") ? number * fontSize : number;
}

function readDeclarations({ attributes }: SvgElement): Readonly<Record<string, string>> {
  const declared = (attributes["style"] ?? "").split(";").flatMap((declaration) => {
    const [property = "", value = ""] = declaration.split(":");
    return property.trim() === "" ? [] : [[property.trim(), value.trim()] as const];
  });
  return { ...attributes, ...Object.fromEntries(declared) };
}

function readNumber(text: string | undefined): number | undefined {
  const number = Number.parseFloat(text ?? "");
  return Number.isNaN(number) ? undefined : number;
}

function readPaint(text: string | undefined, outer: string): string {
  if (text === undefined || text === "inherit" || text === "currentColor") return outer;
  if (text.includes("(") && findPatternId(text) === undefined) {
    throw new SvgError(`The drawing is painted with ${text}, which cannot be printed`);
  }
  return text === "transparent" ? "none" : text;
}

/** The pattern that a paint names: "hatch" of "url(#hatch)". */
export function findPatternId(paint: string): string | undefined {
  return /^url\(["']?#(?<id>[^"')]+)["']?\)$/.exec(paint)?.groups?.["id"];
}

function readDashes(text: string | undefined): readonly number[] | undefined {
  if (text === undefined) return undefined;
  const lengths = text.split(/[\s,]+/).map(Number);
  return lengths.some((length) => !(length >= 0)) ? [] : lengths;
}

function readBold(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  return text === "bold" || Number(text) >= 600;
}

function findWord<const W extends string>(text: string | undefined, words: readonly W[]): W | undefined {
  return words.find((word) => word === text);
}
