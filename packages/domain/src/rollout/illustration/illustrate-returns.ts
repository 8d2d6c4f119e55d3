import { mersenneTwister } from "@plumbline/statistics";
import { parseAreaCode } from "../../areas/area-code.js";
import { accreditationLevels } from "../../programme/accreditation-level.js";
import type { ModelArea } from "../../scenario/model/model-area.js";
import type { ReturnedCounts } from "../returned-counts.js";

/** The invented days of the illustration (ISO): the ends of three quarters. */
export const illustrationDays = ["2027-03-31", "2027-06-30", "2027-09-30"] as const;

/** Invented numbers of the illustration; docs/data.md says what each is. All are shares. */
const model = {
  staffAt: { practitioner: 0.8, supervisor: 0.18, "practice-leader": 0.02 },
  slowest: 0.1,
  fastest: 0.5,
  lostToDeprivation: 0.4,
  assessedOfEndorsed: 0.75,
  fewestPass: 0.6,
  mostPass: 0.85,
  lateStart: 0.3,
} as const;

/**
 * Invented returns for trying things out: every authority with its real staff, taking up an invented programme at a pace of its
 * own, slower where deprivation is higher. One seed always gives the same returns.
 *
 * Formula: each quarter a share of the staff not yet endorsed is endorsed, then 3 in 4 of those not yet assessed are, and of all
 * assessed a share that the authority keeps is accredited. Random numbers: MT19937. Source: ours; evidence of nothing.
 */
export function illustrateReturns(areas: readonly ModelArea[], seed: number): readonly ReturnedCounts[] {
  const { nextReal } = mersenneTwister([seed]);
  return areas.flatMap(({ code, headcount, deprivation }) => {
    const area = parseAreaCode(code);
    const spread = model.slowest + (model.fastest - model.slowest) * nextReal();
    const pace = spread * (1 - model.lostToDeprivation * deprivation);
    const passes = model.fewestPass + (model.mostPass - model.fewestPass) * nextReal();
    const firstQuarter = nextReal() < model.lateStart ? 1 : 0;
    if (area === undefined) return [];
    return accreditationLevels.flatMap((level) =>
      illustrateLevel({
        eligible: Math.round(headcount * model.staffAt[level]),
        pace,
        passes,
        firstQuarter,
      }).map((counts, quarter) => ({ area, level, asAt: illustrationDays[quarter] ?? "", counts })),
    );
  });
}

interface LevelOfArea {
  readonly eligible: number;
  readonly pace: number;
  readonly passes: number;
  readonly firstQuarter: number;
}

function illustrateLevel({
  eligible,
  pace,
  passes,
  firstQuarter,
}: LevelOfArea): readonly ReturnedCounts["counts"][] {
  let endorsed = 0;
  let assessed = 0;
  return illustrationDays.map((_, quarter) => {
    if (quarter >= firstQuarter) endorsed += Math.round(pace * (eligible - endorsed));
    assessed += Math.round(model.assessedOfEndorsed * (endorsed - assessed));
    return { eligible, endorsed, assessed, accredited: Math.floor(passes * assessed) };
  });
}
