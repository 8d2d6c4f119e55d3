import { readArea } from "./checks/read-area.js";
import { readCount } from "./checks/read-count.js";
import { readDay } from "./checks/read-day.js";
import { readLevel } from "./checks/read-level.js";
import { readProgramme } from "./checks/read-programme.js";
import { returnCounts } from "./return-count.js";
import type { ReturnContext } from "./return-context.js";
import type { ReturnProblem } from "./return-problem.js";
import type { ReturnDraft, ReturnText } from "./return-row.js";

export interface ReadReturn {
  readonly draft: ReturnDraft;
  readonly problems: readonly ReturnProblem[];
}

function isProblem<T>(read: T | ReturnProblem): read is ReturnProblem {
  return typeof read === "object" && read !== null && "check" in read && "message" in read;
}

/** Reads one row cell by cell, and names every cell that cannot be read. */
export function readReturn(text: ReturnText, context: ReturnContext): ReadReturn {
  const problems: ReturnProblem[] = [];
  const keep = <T>(read: T | ReturnProblem): T | undefined => {
    if (!isProblem(read)) return read;
    problems.push(read);
    return undefined;
  };
  const programme = keep(readProgramme(text, context));
  const asAt = keep(readDay(text, context, programme));
  const area = keep(readArea(text, context, asAt));
  const level = keep(readLevel(text, programme));
  const counts = returnCounts.flatMap((count) => {
    const number = keep(readCount(text, count));
    return number === undefined ? [] : [[count, number] as const];
  });
  const draft = {
    row: text.row,
    ...(programme === undefined ? {} : { programme: programme.slug }),
    ...(area === undefined ? {} : { area: area.code }),
    ...(asAt === undefined ? {} : { asAt }),
    ...(level === undefined ? {} : { level }),
    counts: Object.fromEntries(counts),
  };
  return { draft, problems };
}
