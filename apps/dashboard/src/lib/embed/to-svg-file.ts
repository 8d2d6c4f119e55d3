import type { ReadFigure } from "@plumbline/charts";

const lettersInLine = 100;
const lettersInHeadline = 80;
const lineHeight = 18;
const edge = 16;

/** A chart as an SVG that keeps its title, its cautions, its source and the link to its page wherever it goes. */
export function toSvgFile(
  { drawing, title, subtitle, keyHeading, remarks }: ReadFigure,
  link: string,
): string {
  const [, left = "0", width = "680", height = "400"] = /viewBox="(\S+) \S+ (\S+) (\S+)"/.exec(drawing) ?? [];
  const headline = wrap(title, lettersInHeadline);
  const head = [...headline, ...wrap(subtitle, lettersInLine), ...wrap(keyHeading, lettersInLine)];
  const foot = remarks.flatMap((remark) => wrap(remark, lettersInLine));
  const top = head.length * lineHeight + edge;
  const bottom = top + Number(height) + edge;
  const total = bottom + (foot.length + 1) * lineHeight + edge;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} 0 ${width} ${total}" width="${width}" height="${total}" font-family="Arial, Helvetica, sans-serif" font-size="13" fill="#1b2733">`,
    `<rect x="${left}" width="${width}" height="${total}" fill="#ffffff"/>`,
    `<g font-weight="bold" font-size="15">${printLines(headline, 0)}</g>`,
    printLines(head.slice(headline.length), headline.length * lineHeight),
    drawing.replace(/^<svg/, `<svg y="${top}"`),
    printLines(foot, bottom),
    `<a href="${link}">${printLines([link], bottom + foot.length * lineHeight)}</a>`,
    "</svg>",
    "",
  ].join("\n");
}

function printLines(lines: readonly string[], from: number): string {
  return lines
    .map((line, place) => `<text x="4" y="${from + (place + 1) * lineHeight}">${line}</text>`)
    .join("");
}

/** Words in lines of so many letters; an entity counts as it is written. */
function wrap(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== "") lines.push(word);
  }
  return lines;
}
