import { describe, expect, it } from "vitest";
import { examples, type ChartExample } from "../src/examples/examples.ts";
import { renderExample } from "./render-example.ts";

const countOf = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].length;

describe.each(examples)("$chart example $name", (example) => {
  const markup = renderExample(example);

  it("is one figure named by its title", () => {
    const { id, title } = example.props;
    expect(markup).toContain(`<figure class="plumbline-chart" id="${id}" aria-labelledby="${id}-title"`);
    expect(markup).toMatch(new RegExp(`<figcaption><p class="title" id="${id}-title">`));
    expect(textOf(markup)).toContain(title);
  });

  it("says what is measured, what kind of figure it is and where it comes from", () => {
    const { subtitle, source } = example.props;
    expect(subtitle).toMatch(/Official statistics|Illustrative figures|Modelled/);
    expect(textOf(markup)).toContain(subtitle);
    expect(textOf(markup)).toContain(`Source: ${source}`);
  });

  it("uses no id twice", () => {
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("refers only to ids that exist", () => {
    const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const references = [...markup.matchAll(/aria-labelledby="([^"]+)"|url\(#([^)]+)\)/g)];
    const named = references.flatMap(([, labels, target]) => (labels ?? target ?? "").split(" "));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("has a table with a caption, named columns and rows, and a cell for every figure", () => {
    expect(countOf(markup, /<caption/g)).toBe(1);
    expect(countOf(markup, /<th scope="col"/g)).toBeGreaterThan(1);
    expect(countOf(markup, /<td (?!colspan)/g)).toBe(countTableFigures(example));
    expect(markup).not.toMatch(/<td[^>]*>\s*<\/td>/);
  });

  it("keeps its source inside the table under the drawing, so that a copy keeps it", () => {
    const foot = /<details class="plumbline-table"[\s\S]*?<tfoot>([\s\S]*?)<\/tfoot>/.exec(markup)?.[1];
    const drawn = markup.includes('class="plumbline-table"');
    expect(foot?.includes("Source: ") ?? false).toBe(drawn);
  });

  it("explains every shorthand that it shows", () => {
    for (const { text, reason } of listMissing(example))
      expect(textOf(markup)).toContain(`${text} ${reason}`);
  });

  it("prints no position that is not a number", () => {
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe.each(examples.filter(({ chart }) => chart !== "heat-table"))(
  "drawings of $chart example $name",
  (example) => {
    const drawings = [...renderExample(example).matchAll(/<svg xmlns.*?<\/svg>/gs)].map(
      ([drawing]) => drawing,
    );

    it("are one for wide and one for narrow pages", () => {
      expect(drawings.map((drawing) => /viewBox="0 -?\d+ (\d+)/.exec(drawing)?.[1])).toEqual(["680", "340"]);
    });

    it("are images named by their own title and description", () => {
      for (const drawing of drawings) {
        expect(drawing).toMatch(/ role="img" aria-labelledby="(\S+-title) (\S+-desc)"/);
        expect(drawing).toMatch(
          /<title id="\S+-title">[^<]{10,}<\/title><desc id="\S+-desc">[^<]{20,}<\/desc>/,
        );
      }
    });

    it("hold nothing that takes the focus", () => {
      for (const drawing of drawings) expect(drawing).not.toMatch(/<a |tabindex|<button/);
    });
  },
);

/** Cells that a table must have, counted from the example's data alone. */
function countTableFigures(example: ChartExample): number {
  switch (example.chart) {
    case "line": {
      const { series, band } = example.props;
      const periods = new Set(series.flatMap(({ points }) => points.map(({ period }) => period))).size;
      const withIntervals = series.filter(({ points }) => points.some((point) => "interval" in point)).length;
      return periods * (series.length + withIntervals + (band ? 3 : 0));
    }
    case "dot-interval": {
      const { rows, benchmark } = example.props;
      const columns =
        1 + Number(rows.some(({ value }) => "interval" in value)) + Number(rows.some((row) => row.outcome));
      return (rows.length + (benchmark ? 1 : 0)) * columns;
    }
    case "distribution": {
      const { rows } = example.props;
      const points = new Set(rows.flatMap((row) => row.points.map(({ id }) => id))).size;
      const quartiles = rows.some((row) => row.quartiles) ? 3 : 0;
      return rows.length * (points + quartiles + Number(rows.some((row) => row.benchmark)));
    }
    case "tile-map":
      return example.props.tiles.length * 2;
    case "heat-table":
      return example.props.rows.length * example.props.columns.length;
    case "funnel":
      return (example.props.points.length + 1) * 3;
    case "fan": {
      const { fans, reference } = example.props;
      return reference.points.length * (fans.length + 1) * 2;
    }
    case "swing":
      return example.props.rows.length * 4;
    default: {
      const { panels, reference } = example.props;
      return (panels.length + 1) * (reference?.points ?? []).length;
    }
  }
}

function listMissing(example: ChartExample): readonly { readonly text: string; readonly reason: string }[] {
  const found = JSON.stringify(example.props).matchAll(/"value":null,"text":"([^"]+)","reason":"([^"]+)"/g);
  return [...found].map(([, text = "", reason = ""]) => ({ text, reason }));
}

function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll(/\s+/g, " ");
}
