/** A figure as `FigureText` writes it, taken apart again: every part is escaped markup, words without their tags. */
export interface ReadFigure {
  readonly id: string;
  /** The whole, without what a page puts at its end. */
  readonly markup: string;
  /** The wide drawing as an SVG that stands alone, without the marks that are for Svelte alone. */
  readonly drawing: string;
  readonly title: string;
  readonly subtitle: string;
  /** What the key is headed: the rule behind the words. Empty where there is none. */
  readonly keyHeading: string;
  readonly remarks: readonly string[];
}

/** Every figure with a drawing in the markup of a page or a component, in its order. */
export function readFigures(html: string): readonly ReadFigure[] {
  const figures = html.matchAll(/<figure class="plumbline-chart[^"]*" id="(?<id>[^"]+)"[\s\S]*?<\/figure>/g);
  return [...figures].flatMap(([whole, id = ""]) => {
    const markup = whole.replace(/<div class="after-figure[^"]*">.*?<\/div>/s, "");
    const drawing = pick(markup, /<div class="drawing wide[^"]*">(?:<!--.*?-->)*(?<found><svg.*?<\/svg>)/s);
    return drawing === undefined ? [] : [{ id, markup, drawing: toPlain(drawing), ...readWords(markup) }];
  });
}

function readWords(markup: string) {
  const remarks = pick(markup, /<div class="remarks[^"]*">(?<found>.*?)<\/div>/s) ?? "";
  return {
    title: strip(pick(markup, /class="title[^"]*"[^>]*>(?<found>.*?)<\/(?:h\d|p)>/s)),
    subtitle: strip(pick(markup, /<p class="subtitle[^"]*">(?<found>.*?)<\/p>/s)),
    keyHeading: strip(pick(markup, /<div class="key[^"]*">(?:<!--.*?-->)*<p[^>]*>(?<found>.*?)<\/p>/s)),
    remarks: [...remarks.matchAll(/<p[^>]*>(?<found>.*?)<\/p>/gs)].map(({ groups }) =>
      strip(groups?.["found"]),
    ),
  };
}

function pick(markup: string, pattern: RegExp): string | undefined {
  return pattern.exec(markup)?.groups?.["found"];
}

function toPlain(drawing: string): string {
  return drawing
    .replaceAll(/<!--.*?-->/gs, "")
    .replaceAll(/ ?svelte-[a-z0-9]+/g, "")
    .replaceAll(' class=""', "");
}

function strip(markup = ""): string {
  return markup
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
