import { figureNumber } from "../content/figure-number.js";
import type { Finding } from "../importing/issue.js";
import type { WorkforceRow } from "../sources/dfe/workforce/workforce-row.js";

const check = "stock-and-flow";

/** Shares of the stock that may stay unexplained: a total hardly errs, a small authority easily does. */
const unexplainedInTotal = 0.05;
const unexplainedInAuthority = 0.25;

interface Flow {
  readonly expected: number;
  readonly stock: number;
}

function findFlow(before: WorkforceRow, now: WorkforceRow): Flow | undefined {
  const stockBefore = figureNumber(before.figures.get("inpost-fte"));
  const starters = figureNumber(now.figures.get("starters-fte"));
  const leavers = figureNumber(now.figures.get("leavers-fte"));
  const stock = figureNumber(now.figures.get("inpost-fte"));
  if (stockBefore === undefined || starters === undefined || leavers === undefined || stock === undefined)
    return undefined;
  return { expected: stockBefore + starters - leavers, stock };
}

function compareFlow(before: WorkforceRow, now: WorkforceRow): readonly Finding[] {
  const flow = findFlow(before, now);
  if (flow === undefined) return [];
  const { level } = now.area;
  const allowed = level === "local-authority" ? unexplainedInAuthority : unexplainedInTotal;
  const severity = level === "country" ? "warning" : "info";
  if (Math.abs(flow.stock - flow.expected) <= allowed * Math.max(flow.stock, flow.expected)) return [];
  const message = () =>
    `${now.area.name}, ${now.period}: ${flow.stock} FTE in post, where the year before with its starters and leavers gives ${flow.expected.toFixed(1)}. Reorganisation or transfer of staff explains it, or one of the four figures is wrong.`;
  return [{ row: now.row, column: "inpost_fte", check, severity, message }];
}

/** Staff in post, plus who came, less who left, should be about the staff in post a year later. A plausibility, not an identity. */
export function checkStockAndFlow(rows: readonly WorkforceRow[]): readonly Finding[] {
  const byPlace = new Map(rows.map((row) => [`${row.area.code} ${row.period}`, row]));
  return rows.flatMap((now) => {
    const before = byPlace.get(`${now.area.code} ${Number(now.period) - 1}`);
    return before === undefined ? [] : compareFlow(before, now);
  });
}
