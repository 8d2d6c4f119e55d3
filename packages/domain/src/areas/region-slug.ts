/** A region's name as it stands in a link or a file's name: "Yorkshire and The Humber" is "yorkshire-and-the-humber". */
export function toRegionSlug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, "-");
}
