import type { AuthorityParticipation } from "./page.query.js";

/** Sites that one page names together: of one phase, from one day, by region. */
export interface NamedTogether {
  readonly phase: AuthorityParticipation["phase"];
  readonly joinedOn: AuthorityParticipation["joinedOn"];
  readonly source: AuthorityParticipation["source"];
  readonly sites: number;
  readonly regions: readonly {
    readonly name: string;
    readonly areas: readonly AuthorityParticipation["area"][];
  }[];
}

function inOrder(names: Iterable<string>): readonly string[] {
  return [...names].toSorted((a, b) => a.localeCompare(b, "en-GB"));
}

function toRegions(sites: readonly AuthorityParticipation[]): NamedTogether["regions"] {
  const byRegion = Map.groupBy(sites, ({ area }) => area.region?.name ?? "No region");
  return inOrder(byRegion.keys()).map((name) => {
    const areas = (byRegion.get(name) ?? []).map(({ area }) => area);
    return { name, areas: areas.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB")) };
  });
}

/** The named sites of a programme, those that one page names together told together; the earliest first. */
export function groupNamedSites(authorities: readonly AuthorityParticipation[]): readonly NamedTogether[] {
  const named = authorities.filter(({ state }) => state === "TOOK_PART");
  const keyOf = ({ phase, joinedOn, source }: AuthorityParticipation) =>
    [joinedOn ?? "9999", phase?.slug ?? "", source.url].join(" ");
  const groups = Map.groupBy(named, keyOf);
  return inOrder(groups.keys()).flatMap((key) => {
    const sites = groups.get(key) ?? [];
    const [first] = sites;
    if (first === undefined) return [];
    const { phase, joinedOn, source } = first;
    return [{ phase, joinedOn, source, sites: sites.length, regions: toRegions(sites) }];
  });
}
