import { expect, test } from "vitest";
import { groupNamedSites } from "./named-sites.js";
import type { AuthorityParticipation } from "./page.query.js";

function site(
  name: string,
  region: string,
  rest: Partial<AuthorityParticipation> = {},
): AuthorityParticipation {
  const url = "https://example.org/one";
  return {
    area: { code: name, name, region: { code: region, name: region }, successors: [] },
    state: "TOOK_PART",
    joinedOn: "2018-07-01",
    phase: { slug: "one", name: "Phase 1" },
    source: { name: "A page", publisher: "Somebody", url, kind: "REPORTED", standing: "FIRST_HAND" },
    ...rest,
  };
}

test("tells the sites that a page names together in one row, by region and name, and nobody else", () => {
  const groups = groupNamedSites([
    site("Wigan", "North West"),
    site("Leeds", "Yorkshire"),
    site("Bury", "North West"),
    site("Camden", "London", { state: "NOT_KNOWN" }),
    site("Dudley", "West Midlands", { joinedOn: "2019-03-18", phase: { slug: "two", name: "Phase 2" } }),
  ]);
  expect(
    groups.map(({ phase, sites, regions }) => [
      phase?.name,
      sites,
      regions.map(({ name, areas }) => [name, areas.map((area) => area.name)]),
    ]),
  ).toEqual([
    [
      "Phase 1",
      3,
      [
        ["North West", ["Bury", "Wigan"]],
        ["Yorkshire", ["Leeds"]],
      ],
    ],
    ["Phase 2", 1, [["West Midlands", ["Dudley"]]]],
  ]);
});

test("keeps sites apart that different pages name", () => {
  const other = site("Leeds", "Yorkshire");
  const elsewhere = { ...other, source: { ...other.source, url: "https://example.org/two" } };
  expect(groupNamedSites([site("Bury", "North West"), elsewhere])).toHaveLength(2);
});
