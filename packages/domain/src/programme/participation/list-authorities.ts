import { existsOn, type Area } from "../../areas/area.js";
import { liesWithin, listAreas } from "../../areas/area-register.js";
import { workforceDay } from "../../periods/workforce-period.js";
import type { Release } from "../../releases/release.js";
import { latestFigure } from "../figures/reported-figure.js";
import { lastDay } from "../partial-date.js";
import type { Programme } from "../programme.js";

/** The day (ISO) by whose authorities participation is counted: that of the published number of sites, else the release's last. */
export function countingDay(release: Release, programme: Programme): string {
  const sites = latestFigure(release.figuresOf.get(programme.slug) ?? [], "sites");
  return sites === undefined ? workforceDay(release.periodCodes.at(-1) ?? "") : lastDay(sites.asAt);
}

/** The single authorities of a day: both members of a joint return, and the return itself not. */
export function listSingleAuthorities(release: Release, day: string): readonly Area[] {
  return release.areas.areas.filter(
    (area) => area.level === "local-authority" && area.members.length === 0 && existsOn(area, day),
  );
}

/** The single authorities that an area stands for: itself, its members, or those inside it on a day. */
export function listAuthoritiesOf(release: Release, area: Area, day: string): readonly Area[] {
  if (area.members.length > 0) return listAreas(release.areas, area.members);
  if (area.level === "local-authority") return [area];
  return listSingleAuthorities(release, day).filter((authority) =>
    liesWithin(release.areas, authority, area),
  );
}
