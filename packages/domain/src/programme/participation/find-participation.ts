import type { Area, AreaLevel } from "../../areas/area.js";
import { listContinuedAreas } from "../../areas/lineage.js";
import { selectAreas } from "../../areas/area-selection.js";
import type { Release } from "../../releases/release.js";
import { latestFigure } from "../figures/reported-figure.js";
import type { NamedSite, Programme } from "../programme.js";
import { countingDay, listAuthoritiesOf, listSingleAuthorities } from "./list-authorities.js";
import type { Participation, ParticipationState } from "./participation.js";

interface Tally {
  readonly namedSites: number;
  readonly authorities: number;
}

/** How many sites there were in all, and the page that says so. */
interface SiteTotal {
  readonly sites: number;
  readonly reference?: string | undefined;
}

/**
 * Who took part in a programme in one area: at least the sites that a public page names there, at most those and as many unnamed
 * ones as the area has other authorities. Rule: participation-bounds.
 *
 * @example findParticipation(release, naas, southWest) // { namedSites: 0, authorities: 15, atLeast: 0, atMost: 15, … }
 */
export function findParticipation(release: Release, programme: Programme, area: Area): Participation {
  const authorities = listAuthoritiesOf(release, area, countingDay(release, programme));
  const sites = authorities.flatMap((authority) => findSite(release, programme, authority) ?? []);
  const tally = { namedSites: sites.length, authorities: authorities.length };
  if (programme.status === "planned") return { area, ...tally, atLeast: 0, atMost: 0 };
  const total = totalOf(release, programme);
  const unnamed = total === undefined ? undefined : total.sites - programme.sites.length;
  const [site] = area.level === "local-authority" ? sites : [];
  const phase = programme.phases.find(({ slug }) => slug === site?.phase);
  const reference = site?.reference ?? total?.reference;
  return {
    area,
    ...(area.level === "local-authority" ? { state: stateOf(tally, unnamed) } : {}),
    ...(site === undefined ? {} : { site }),
    ...(phase === undefined ? {} : { phase }),
    ...tally,
    ...(area.level === "country" && total !== undefined
      ? { atLeast: total.sites, atMost: total.sites }
      : boundsOf(tally, unnamed)),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** The participation of every area of a level, as areas were on the day the sites were counted. */
export function listParticipation(
  release: Release,
  programme: Programme,
  level: AreaLevel,
): readonly Participation[] {
  const day = countingDay(release, programme);
  const areas =
    level === "local-authority"
      ? listSingleAuthorities(release, day)
      : selectAreas(release.areas, { level }, day);
  return areas.map((area) => findParticipation(release, programme, area));
}

/** The naming of an authority as a site, under its code or that of an authority it continues; undefined where nobody has. */
export function findSite(release: Release, programme: Programme, authority: Area): NamedSite | undefined {
  const codes = listContinuedAreas(release.areas, authority).map(({ code }) => code);
  return programme.sites.find(({ area }) => codes.includes(area));
}

function totalOf(release: Release, programme: Programme): SiteTotal | undefined {
  const figure = latestFigure(release.figuresOf.get(programme.slug) ?? [], "sites");
  return figure && { sites: figure.value, reference: figure.reference };
}

function stateOf({ namedSites, authorities }: Tally, unnamed: number | undefined): ParticipationState {
  if (namedSites === authorities) return "took-part";
  return unnamed === 0 && namedSites === 0 ? "did-not-take-part" : "not-known";
}

function boundsOf({ namedSites, authorities }: Tally, unnamed: number | undefined) {
  const others = authorities - namedSites;
  return { atLeast: namedSites, atMost: namedSites + Math.min(unnamed ?? others, others) };
}
