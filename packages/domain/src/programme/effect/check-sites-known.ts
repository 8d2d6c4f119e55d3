import { capitalise } from "../../formatting/capitalise.js";
import type { Release } from "../../releases/release.js";
import { latestFigure } from "../figures/reported-figure.js";
import { countingDay, listSingleAuthorities } from "../participation/list-authorities.js";
import { findSite } from "../participation/find-participation.js";
import type { Programme } from "../programme.js";
import type { EffectCheck } from "./effect-check.js";

/** Of the authorities compared with, this share may be unnamed sites and no more. */
const mostUnknown = 0.1;

/** Whether the authorities compared with are known not to be sites, but for a tenth of them at most. */
export function checkSitesKnown(release: Release, programme: Programme): EffectCheck {
  const total = latestFigure(release.figuresOf.get(programme.slug) ?? [], "sites")?.value;
  const authorities = listSingleAuthorities(release, countingDay(release, programme));
  const others = authorities.filter((area) => findSite(release, programme, area) === undefined).length;
  const unnamed = total === undefined ? others : Math.max(0, total - programme.sites.length);
  const clause = clauseOf(unnamed, others, total !== undefined);
  return {
    slug: "sites-known",
    code: "SITES_UNKNOWN",
    passed: unnamed <= mostUnknown * others,
    clause,
    sentence: `${capitalise(clause)}.`,
  };
}

function clauseOf(unnamed: number, others: number, counted: boolean): string {
  if (!counted) return "how many sites there were was never published";
  if (unnamed === 0) return "every site is named";
  return `${unnamed} of the ${others} authorities to compare with took part, and nobody has said which`;
}
