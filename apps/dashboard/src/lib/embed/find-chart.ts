/** A chart as it stands in a page: its whole figure, its drawing and the words around it, all as escaped markup. */
export interface FoundChart {
  readonly figure: string;
  readonly drawing: string;
  readonly title: string;
  readonly subtitle: string;
  /** What the key is headed: the rule behind the words. Empty where there is none. */
  readonly keyHeading: string;
  readonly remarks: readonly string[];
}

/** The chart with this id in the markup of a page, or the ids of those that are there. */
export function findChart(html: string, id: string): FoundChart | { readonly ids: readonly string[] } {
  const figures = [
    ...html.matchAll(/<figure class="plumbline-chart[^"]*" id="(?<id>[^"]+)"[\s\S]*?<\/figure>/g),
  ];
  const figure = figures.find(({ groups }) => groups?.["id"] === id)?.[0];
  const drawing = pick(figure, /<div class="drawing wide[^"]*">(?:<!--.*?-->)*(?<found><svg[\s\S]*?<\/svg>)/);
  if (figure === undefined || drawing === undefined) {
    return { ids: figures.flatMap(({ groups }) => groups?.["id"] ?? []) };
  }
  const remarks = pick(figure, /<div class="remarks[^"]*">(?<found>[\s\S]*?)<\/div>/) ?? "";
  return {
    figure,
    drawing: drawing.replaceAll(/<!--.*?-->/gs, ""),
    title: strip(pick(figure, /class="title[^"]*"[^>]*>(?<found>[\s\S]*?)<\/(?:h\d|p)>/) ?? ""),
    subtitle: strip(pick(figure, /<p class="subtitle[^"]*">(?<found>[\s\S]*?)<\/p>/) ?? ""),
    keyHeading: strip(
      pick(figure, /<div class="key[^"]*">(?:<!--.*?-->)*<p[^>]*>(?<found>[\s\S]*?)<\/p>/) ?? "",
    ),
    remarks: [...remarks.matchAll(/<p[^>]*>(?<found>[\s\S]*?)<\/p>/g)].map(({ groups }) =>
      strip(groups?.["found"] ?? ""),
    ),
  };
}

function pick(markup: string | undefined, pattern: RegExp): string | undefined {
  return markup === undefined ? undefined : pattern.exec(markup)?.groups?.["found"];
}

function strip(markup: string): string {
  return markup
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
