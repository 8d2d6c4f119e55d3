import type { ModelAreas } from "../model/model-area.js";

/** One number a draw: the accredited share of staff in scope, and money in pounds. */
export interface DrawColumns {
  readonly share: Float64Array;
  readonly cost: Float64Array;
}

/** An authority, a region or a fifth of the authorities: the positions of the areas it is made of, and what each draw came to. */
export interface Place extends DrawColumns {
  readonly code: string;
  readonly members: readonly number[];
}

/** Every place a projection speaks of. Fifths are absent where deprivation tells no areas apart. */
export interface Places {
  readonly authorities: readonly Place[];
  readonly regions: readonly Place[];
  readonly fifths?: { readonly poorest: Place; readonly richest: Place };
}

/** The places of some areas, with empty columns for a number of draws. */
export function toPlaces(areas: ModelAreas, draws: number): Places {
  const positions = areas.codes.map((_, position) => position);
  const toPlace = (code: string, members: readonly number[]) => ({ code, members, ...toDrawColumns(draws) });
  const fifths = toFifths(areas, positions);
  return {
    authorities: areas.codes.map((code, position) => toPlace(code, [position])),
    regions: areas.regions.map((code, region) =>
      toPlace(
        code,
        positions.filter((position) => areas.regionOf[position] === region),
      ),
    ),
    ...(fifths && {
      fifths: {
        poorest: toPlace("poorest-fifth", fifths.poorest),
        richest: toPlace("richest-fifth", fifths.richest),
      },
    }),
  };
}

export function toDrawColumns(draws: number): DrawColumns {
  return { share: new Float64Array(draws), cost: new Float64Array(draws) };
}

/** Every place, once. */
export function listPlaces({ authorities, regions, fifths }: Places): readonly Place[] {
  return [...authorities, ...regions, ...(fifths === undefined ? [] : [fifths.poorest, fifths.richest])];
}

interface Fifths {
  readonly poorest: readonly number[];
  readonly richest: readonly number[];
}

/** The fifth of the authorities with the most deprivation, and that with the least; of equals, those first by code are the richer. */
function toFifths({ deprivation }: ModelAreas, positions: readonly number[]): Fifths | undefined {
  const of = (position: number | undefined) => deprivation[position ?? 0] ?? 0;
  const ordered = positions.toSorted((a, b) => of(a) - of(b) || a - b);
  const size = Math.round(ordered.length / 5);
  const richest = ordered.slice(0, size);
  const poorest = ordered.slice(ordered.length - size);
  return size > 0 && of(richest.at(-1)) < of(poorest.at(0)) ? { poorest, richest } : undefined;
}
