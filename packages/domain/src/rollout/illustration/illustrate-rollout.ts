import type { Solver } from "../../disclosure/audit/linear-system.js";
import { emptyRecord, type ProgrammeRecord } from "../../programme/programme-record.js";
import type { Release } from "../../releases/release.js";
import { accreditationLevels } from "../../programme/accreditation-level.js";
import { listDeprivationPercentiles } from "../../scenario/deprivation-percentiles.js";
import { toScenarioPopulation } from "../../scenario/population.js";
import { protectRollout } from "../protect-rollout.js";
import type { RolloutFigure } from "../rollout-figure.js";
import { IllustrationError } from "./illustration-error.js";
import { illustrateReturns, illustrationDays } from "./illustrate-returns.js";

export const illustrationSlug = "illustrative-programme";

export interface Illustration {
  readonly record: ProgrammeRecord;
  readonly rollout: readonly RolloutFigure[];
}

/** The period whose staff take part in the illustration. */
const staffPeriod = "2025";

/**
 * An invented programme with invented returns, put through the same disclosure control as real ones. Seeded: a release and a seed
 * always give the same. Takes half a minute: the audit is the real one. Throws `IllustrationError` for a release without figures of 2025.
 */
export function illustrateRollout(solver: Solver, release: Release, seed: number): Illustration {
  const { areas } = toScenarioPopulation(
    release,
    listDeprivationPercentiles(release, staffPeriod),
    staffPeriod,
  );
  if (areas.length === 0) {
    throw new IllustrationError(
      `Release ${release.version} has no staff counted in ${staffPeriod}, for whom returns are invented. Publish the workforce of ${staffPeriod} first.`,
    );
  }
  const returns = illustrateReturns(areas, seed);
  const rollout = illustrationDays.reduce<readonly RolloutFigure[]>((published, asAt) => {
    const { areas: register } = release;
    const day = protectRollout(solver, { programme: illustrationSlug, asAt, register, returns, published });
    return [...published, ...day];
  }, []);
  return { record: illustrationRecord(), rollout };
}

function illustrationRecord(): ProgrammeRecord {
  return {
    ...emptyRecord,
    programmes: [
      {
        slug: illustrationSlug,
        name: "Illustrative programme (invented)",
        status: "running",
        startedOn: "2027-01",
        levels: accreditationLevels,
        summary:
          "An invented programme, for trying out returns. Its figures come from a model, are evidence of nothing and must not be quoted.",
      },
    ],
  };
}
