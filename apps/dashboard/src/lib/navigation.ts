/** The pages a reader can start from, in the order of the menu. */
export const mainPages = [
  { href: "/compare", label: "Compare" },
  { href: "/areas", label: "Areas" },
  { href: "/rollout", label: "Rollout" },
  { href: "/consistency", label: "Consistency" },
  { href: "/stability", label: "Stability" },
  { href: "/scenarios", label: "Scenarios" },
  { href: "/briefing", label: "Briefings" },
  { href: "/indicators", label: "Indicators" },
  { href: "/data", label: "Data" },
  { href: "/methodology", label: "Methodology" },
] as const;

/** Pages linked from the foot of every page. */
export const footPages = [
  { href: "/questions", label: "How many are above a line?" },
  { href: "/groups", label: "My own group" },
  { href: "/risks", label: "The claims of 2017" },
  { href: "/returns", label: "Returns of authorities" },
  { href: "/accessibility", label: "Accessibility" },
  { href: "/developers", label: "For developers" },
  { href: "/gallery", label: "Chart gallery" },
  { href: "/data/changes", label: "What changed between releases" },
] as const;
