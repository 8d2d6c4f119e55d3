import { englandByYear } from "./england.ts";

const [left, right, top, bottom] = [44, 560, 16, 250] as const;
const x = (place: number): number => left + 16 + (place * (right - left - 32)) / (englandByYear.length - 1);
const y = (turnover: number): number => bottom - (turnover / 20) * (bottom - top);
const points = englandByYear.map(({ turnover }, place) => `${x(place).toFixed(1)},${y(turnover).toFixed(1)}`);

const ticks = [0, 5, 10, 15, 20]
  .map((tick) => `<text x="${left - 8}" y="${y(tick)}" dy="0.35em" text-anchor="end">${tick}%</text>`)
  .join("");
const grid = [5, 10, 15, 20].map((tick) => `M${left},${y(tick)}H${right}`).join("");
const years = englandByYear
  .map(({ year }, place) => `<text x="${x(place)}" y="${bottom + 20}" text-anchor="middle">${year}</text>`)
  .join("");
const dots = points
  .map((point) => point.split(","))
  .map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="4" fill="var(--plumbline-accent, #12436d)"/>`)
  .join("");

/** Turnover in England as a line, drawn the way the charts draw theirs: attributes only, colours with a custom property. */
export const turnoverLine = `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 680 280" width="680" height="280"
  font-family="Arial, Helvetica, sans-serif" font-size="14" fill="var(--plumbline-ink, #1b2733)">
<title>Turnover &amp; its course</title><!-- ticks -->
<path d="${grid}" stroke="var(--plumbline-grid, #e1e5e8)"/><path d="M${left},${bottom}H${right}" stroke="#6f777b"/>
<g fill="var(--plumbline-muted, #505a5f)">${ticks}${years}</g>
<path d="M${x(3)},${top}V${bottom}" stroke="#6f777b" stroke-dasharray="2 3"/>
<text x="${x(3) - 6}" y="28" text-anchor="end" stroke="#ffffff" stroke-width="5" paint-order="stroke">Covid-19 affects
  flows</text>
<path d="M${points.join("L")}" fill="none" stroke="var(--plumbline-accent, #12436d)" stroke-width="3" stroke-linejoin="round"/>
${dots}
<text x="${x(8) + 12}" y="${y(11.8)}" font-weight="bold" fill="var(--plumbline-accent, #12436d)"><tspan x="${x(8) + 12}"
 dy="0">England</tspan><tspan x="${x(8) + 12}" dy="16">11.8%</tspan></text>
<g transform="translate(${x(5)} ${y(17.2) - 14})"><rect x="-24" y="-12" width="48" height="18" rx="3" fill="#ffffff"
 stroke="#12436d" stroke-dasharray="2 2"/><text dy="0.1em" text-anchor="middle">17.2%</text></g></svg>`;
