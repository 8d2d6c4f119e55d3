/** Sizes and distances of a page in points. */
export interface Density {
  readonly name: "comfortable" | "compact" | "tight";
  readonly title: number;
  readonly headings: readonly [number, number];
  readonly lead: number;
  readonly body: number;
  readonly table: number;
  readonly small: number;
  readonly cardFigure: number;
  /** Distance of baselines, as a multiple of the size. */
  readonly leading: number;
  /** Distance of one block from the next. */
  readonly gap: number;
  /** Pictures take this share of the width they could have. */
  readonly pictureShare: number;
}

/** From the most readable to the tightest that is still fit to print. */
export const densities: readonly [Density, ...Density[]] = [
  {
    name: "comfortable",
    title: 21,
    headings: [13.5, 11],
    lead: 12.5,
    body: 10.25,
    table: 9.25,
    small: 8.25,
    cardFigure: 21,
    leading: 1.34,
    gap: 8,
    pictureShare: 1,
  },
  {
    name: "compact",
    title: 19,
    headings: [12.5, 10.5],
    lead: 11.5,
    body: 9.5,
    table: 8.75,
    small: 7.75,
    cardFigure: 19,
    leading: 1.28,
    gap: 5.5,
    pictureShare: 0.86,
  },
  {
    name: "tight",
    title: 17,
    headings: [11.5, 9.75],
    lead: 10.5,
    body: 9,
    table: 8,
    small: 7.25,
    cardFigure: 17,
    leading: 1.22,
    gap: 4,
    pictureShare: 0.7,
  },
];
