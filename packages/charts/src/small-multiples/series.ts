import type { Series, SmallMultiplesProps } from "./props.js";

/** Every series that the panels draw, the reference first where there is one. */
export function listSeries({
  reference,
  panels,
}: Pick<SmallMultiplesProps, "reference" | "panels">): readonly Series[] {
  return reference === undefined ? panels : [reference, ...panels];
}
