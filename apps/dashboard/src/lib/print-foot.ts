import type { ReleaseHeading } from "./release-heading.js";
import { formatDay } from "./words/dates.js";
import { formatPublication } from "./words/source-sentence.js";

/** The style that prints at the foot of every sheet what the page reads, so that a sheet taken out of its pages still says it. */
export function toPrintFoot(release: ReleaseHeading | undefined): string {
  return `@page { @bottom-left { color: #4a5661; font: 8pt Arial, Helvetica, sans-serif; content: ${quote(sayFoot(release))}; } }\n`;
}

function sayFoot(release: ReleaseHeading | undefined): string {
  if (release === undefined) return "Plumbline: children’s social work in England";
  const source = release.sources.find(({ slug }) => slug === "dfe-workforce");
  const kind = release.illustrative ? " Illustrative." : "";
  const days = release.dataTo === undefined ? "" : `, figures to ${formatDay(release.dataTo)}`;
  const from = source === undefined ? "" : ` Source: ${formatPublication(source)}.`;
  return `Plumbline.${kind} Release ${release.version}${days}.${from}`;
}

/** A string of CSS. */
function quote(text: string): string {
  return `"${text.replaceAll(/["\\\n]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;
}
