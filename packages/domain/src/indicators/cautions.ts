export const fullTimeEquivalents =
  "Full-time equivalents are contracted hours over standard hours; staff whose hours are unknown are left out.";

export const smallAuthorities =
  "In the smallest authorities a single person moves the figure by many points.";

export const publishedTotals =
  "National and regional figures are shown as published: they can differ from the sum of the authorities, because an authority with unusable data leaves the rate while its staff stay in the count.";

export const movesBetweenAuthorities =
  "A move between two authorities is a leaver in one and a starter in the other; a move inside one authority is neither.";

export const revisedLeavers =
  "Headcounts of leavers for 2017 to 2022 were revised nearly everywhere in the 2023 release.";

export const endOfYearStock =
  "The denominator is the staff in post at the end of the year, not the average over it: leavers are not part of it, and the rate can pass 100%.";

export const agencyRules =
  "National rules on the use of agency social workers apply from the end of October 2024.";

export const whatACaseIs =
  "A case is any person allocated to a named worker; nothing weighs how complex it is.";

export const recordedRoles =
  "Authorities class roles differently: one that records none of a role may have such people under another.";
