/** Default colours. Each can be overridden by its custom property, `--plumbline-<name>`. */
export const defaultColours = {
  ink: "#1b2733",
  muted: "#505a5f",
  axis: "#6f777b",
  grid: "#e1e5e8",
  paper: "#ffffff",
  accent: "#12436d",
  context: "#808b95",
  band: "#dbe6ee",
  highlight: "#eef3f7",
  second: "#c2500a",
  third: "#2a7f78",
  better: "#1f6fb2",
  worse: "#c2500a",
  neutral: "#3d4a55",
  similar: "#7a858d",
  class1: "#e6eff6",
  class2: "#b9d3e6",
  class3: "#7fb0d3",
  class4: "#2f6f9f",
  class5: "#12436d",
  shade1: "#f6f9fb",
  shade2: "#e2ebf2",
  shade3: "#c8dae8",
  shade4: "#abc8dd",
  shade5: "#8ab3cf",
} as const;

export type ColourName = keyof typeof defaultColours;

/** A colour as a custom property with its default, fit for a presentation attribute. */
export function colour(name: ColourName): string {
  return `var(--plumbline-${name}, ${defaultColours[name]})`;
}

export const fontFamily = "Arial, Helvetica, sans-serif";
