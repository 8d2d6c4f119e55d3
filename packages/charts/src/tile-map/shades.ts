import { colour } from "../palette.js";

export interface Shade {
  readonly fill: string;
  readonly text: string;
}

const ink = colour("ink");
const paper = colour("paper");

const palest: Shade = { fill: colour("class1"), text: ink };
const pale: Shade = { fill: colour("class2"), text: ink };
const middle: Shade = { fill: colour("class3"), text: ink };
const dark: Shade = { fill: colour("class4"), text: paper };
const darkest: Shade = { fill: colour("class5"), text: paper };

const shadesByCount: readonly (readonly Shade[])[] = [
  [],
  [middle],
  [pale, dark],
  [palest, middle, darkest],
  [palest, pale, dark, darkest],
  [palest, pale, middle, dark, darkest],
];

/** Shades from light to dark for this many classes, as far apart in lightness as the palette allows. */
export function toShades(count: number): readonly Shade[] {
  const shades = shadesByCount[count];
  if (!shades)
    throw new RangeError(`A tile map has at most ${shadesByCount.length - 1} classes, not ${count}.`);
  return shades;
}
