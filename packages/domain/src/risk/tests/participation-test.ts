import type { Area } from "../../areas/area.js";
import { findSite } from "../../programme/participation/find-participation.js";
import { countingDay, listSingleAuthorities } from "../../programme/participation/list-authorities.js";
import { latestFigure } from "../../programme/figures/reported-figure.js";
import type { Programme } from "../../programme/programme.js";
import type { Release } from "../../releases/release.js";
import type { ClaimTest } from "../claim.js";
import type { Bearing } from "../finding.js";

interface Bounds {
  readonly authorities: number;
  readonly atLeast: number;
  readonly atMost: number;
}

/** Whether fewer of the most deprived fifth of authorities took part than of the least, however the unnamed sites lie. */
export function fewerTookPartWhereDeprived(why: string): ClaimTest {
  return (release, programme) => {
    const ordered = orderByDeprivation(release, programme);
    if (ordered.length === 0)
      return { why, bearing: "silent", sentence: "This release carries no deprivation figures." };
    const size = Math.floor(ordered.length / 5);
    const most = boundsOf(release, programme, ordered.slice(0, size));
    const least = boundsOf(release, programme, ordered.slice(-size));
    const sentence = `Of the ${size} most deprived authorities ${between(most)} took part, of the ${size} least deprived ${between(least)}.`;
    return { why, bearing: bearingOf(most, least), sentence };
  };
}

function orderByDeprivation(release: Release, programme: Programme): readonly Area[] {
  const rankOf = ({ code, jointReturn = code }: Area) =>
    (release.deprivationOf.get(code) ?? release.deprivationOf.get(jointReturn))?.averageRank;
  return listSingleAuthorities(release, countingDay(release, programme))
    .flatMap((area) => {
      const rank = rankOf(area);
      return rank === undefined ? [] : [{ area, rank }];
    })
    .toSorted((a, b) => b.rank - a.rank || (a.area.code < b.area.code ? -1 : 1))
    .map(({ area }) => area);
}

function boundsOf(release: Release, programme: Programme, areas: readonly Area[]): Bounds {
  const named = areas.filter((area) => findSite(release, programme, area) !== undefined).length;
  const total = latestFigure(release.figuresOf.get(programme.slug) ?? [], "sites")?.value;
  const unnamed = total === undefined ? areas.length : total - programme.sites.length;
  const others = areas.length - named;
  return { authorities: areas.length, atLeast: named, atMost: named + Math.min(unnamed, others) };
}

function between({ atLeast, atMost }: Bounds): string {
  return atLeast === atMost ? `${atLeast}` : `${atLeast} to ${atMost}`;
}

function bearingOf(most: Bounds, least: Bounds): Bearing {
  if (most.atMost < least.atLeast) return "supports";
  return most.atLeast > least.atMost ? "contradicts" : "silent";
}
