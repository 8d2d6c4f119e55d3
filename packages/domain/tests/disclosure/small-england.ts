import * as fc from "fast-check";
import { parseAreaCode, type AreaCode } from "../../src/areas/area-code.js";
import { toAreaRegister } from "../../src/areas/area-register.js";
import type { Area, AreaLevel } from "../../src/areas/area.js";
import type { ReturnedCounts } from "../../src/rollout/returned-counts.js";
import { accreditationLevels } from "../../src/programme/accreditation-level.js";

export const days = ["2027-03-31", "2027-06-30", "2027-09-30"] as const;

function codeOf(text: string): AreaCode {
  const code = parseAreaCode(text);
  if (code === undefined) throw new Error(`${text} is no code`);
  return code;
}

function place(code: string, level: AreaLevel, region?: AreaCode): Area {
  const above = region ?? (level === "country" ? undefined : codeOf("E92000001"));
  return {
    code: codeOf(code),
    name: code,
    aliases: [],
    level,
    predecessors: [],
    successors: [],
    members: [],
    ...(above === undefined ? {} : { parent: above }),
    ...(region === undefined ? {} : { region }),
  };
}

/** England with a few regions of a few authorities each. */
export function smallEngland(authoritiesOf: readonly number[]) {
  const regions = authoritiesOf.map((_, place_) => codeOf(`E1200000${place_ + 1}`));
  const authorities = authoritiesOf.flatMap((size, at) =>
    Array.from({ length: size }, (_, n) => place(`E0600${at + 1}00${n + 1}`, "local-authority", regions[at])),
  );
  return {
    authorities: authorities.map(({ code }) => code),
    register: toAreaRegister([
      place("E92000001", "country"),
      ...regions.map((code) => place(code, "region")),
      ...authorities,
    ]),
  };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const largest = { practitioner: 250, supervisor: 60, "practice-leader": 6 } as const;

/** Running totals of one authority at one level over the days: each step takes a share of what the step before leaves. */
function history(area: AreaCode, level: ReturnedCounts["level"]): fc.Arbitrary<readonly ReturnedCounts[]> {
  const step = fc.tuple(share, share, share);
  return fc
    .tuple(fc.integer({ min: 0, max: largest[level] }), fc.tuple(...days.map(() => step)))
    .map(([eligible, steps]) => {
      let [endorsed, assessed, accredited] = [0, 0, 0];
      return steps.map(([a, b, c], at) => {
        endorsed += Math.floor(a * a * (eligible - endorsed));
        assessed += Math.floor(b * (endorsed - assessed));
        accredited += Math.floor(c * (assessed - accredited));
        return { area, level, asAt: days[at] ?? "", counts: { eligible, endorsed, assessed, accredited } };
      });
    });
}

/** A programme in a small England: who there is, and what each authority returned on each day. */
export const programmes = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 })
  .map(smallEngland)
  .chain(({ register, authorities }) =>
    fc
      .tuple(...authorities.flatMap((area) => accreditationLevels.map((level) => history(area, level))))
      .map((histories) => ({ register, returns: histories.flat() })),
  );
