import type { Claim } from "../claim.js";
import { adultsServices } from "./adults-services.js";
import { beforeTheRegulator } from "./before-the-regulator.js";
import { forcedSpecialisation } from "./forced-specialisation.js";
import { noGainInConsistencyClaim } from "./no-gain-in-consistency.js";
import { poorerAreas } from "./poorer-areas.js";
import { practiceLeaderPool } from "./practice-leader-pool.js";
import { turbulence } from "./turbulence.js";
import { twoTierWorkforce } from "./two-tier-workforce.js";
import { valueForMoney } from "./value-for-money.js";

/** The claims of 2017, in the order they are told. */
export const claims: readonly Claim[] = [
  valueForMoney,
  turbulence,
  twoTierWorkforce,
  forcedSpecialisation,
  adultsServices,
  noGainInConsistencyClaim,
  poorerAreas,
  practiceLeaderPool,
  beforeTheRegulator,
];
