/** The parts of the page, in order. */
export const contents = [
  { id: "verdicts", label: "How a verdict is made" },
  { id: "chance", label: "What chance means in a full count" },
  { id: "totals", label: "Published totals are never rebuilt" },
  { id: "panel", label: "Which authorities a measure of spread takes in" },
  { id: "lineage", label: "When authorities change" },
  { id: "shorthand", label: "Shorthand for missing figures" },
  { id: "kinds", label: "Kinds of figure" },
  { id: "rules", label: "Every rule" },
  { id: "notes", label: "Notes on the figures" },
] as const;
