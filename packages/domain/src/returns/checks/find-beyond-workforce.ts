import { findArea } from "../../areas/area-register.js";
import { findValue } from "../../releases/cube.js";
import type { ReturnContext } from "../return-context.js";
import type { ReturnProblem } from "../return-problem.js";
import { subjectOf, type ReturnDraft, type ReturnRow } from "../return-row.js";

const headcount = "inpost-headcount";

/** Those who took part and have left count as eligible: so much above the workforce in post is believed. */
const allowance = 1.1;

interface Workforce {
  readonly people: number;
  readonly period: string;
}

function findWorkforce({ release }: ReturnContext, code: string): Workforce | undefined {
  const period = release.periodsOf.get(headcount)?.at(-1);
  const area = findArea(release.areas, code);
  if (period === undefined || area === undefined) return undefined;
  const value = findValue(release.cube, area.jointReturn ?? area.code, headcount, period);
  return value.known ? { people: value.number, period } : undefined;
}

type Place = Pick<ReturnRow, "programme" | "area" | "asAt">;

function isSameDay(one: Place, other: Place): boolean {
  return one.programme === other.programme && one.area === other.area && one.asAt === other.asAt;
}

/**
 * More people eligible, all levels of an authority and a day together (those accepted before too), than a tenth above the last published headcount in post.
 * Told of each row that is too many by itself, else of the row with the most.
 */
export function findBeyondWorkforce(
  drafts: readonly ReturnDraft[],
  context: ReturnContext,
): readonly ReturnProblem[] {
  const counted = drafts.flatMap(({ row, counts, ...rest }) => {
    const subject = subjectOf({ row, counts, ...rest });
    return subject === undefined || counts.eligible === undefined
      ? []
      : [{ ...subject, row, eligible: counts.eligible }];
  });
  const groups = Map.groupBy(counted, ({ programme, area, asAt }) => `${programme} ${area} ${asAt}`);
  return [...groups.values()].flatMap((group) => {
    const most = group.reduce((larger, each) => (each.eligible > larger.eligible ? each : larger));
    const standing = context.accepted.filter((row) => isSameDay(row, most));
    const byLevel = new Map([
      ...standing.map(({ level, counts }) => [level, counts.eligible] as const),
      ...group.map(({ level, eligible }) => [level, eligible] as const),
    ]);
    const total = [...byLevel.values()].reduce((sum, eligible) => sum + eligible, 0);
    const workforce = findWorkforce(context, most.area);
    if (workforce === undefined || total <= workforce.people * allowance) return [];
    const alone = group.filter(({ eligible }) => eligible > workforce.people * allowance);
    const message = `${total} eligible on ${most.asAt} are more than a tenth above the ${workforce.people} social workers in post in September ${workforce.period}.`;
    return (alone.length > 0 ? alone : [most]).map(({ row }) => {
      return { row, column: "eligible", check: "beyond-workforce", message };
    });
  });
}
