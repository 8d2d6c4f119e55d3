// The parts of the answers to c and d that Plumbline and the tables both give: codes, names, values and what is missing.

interface Area {
  readonly code: string;
  readonly name: string;
}

interface Figure {
  readonly value: number | string | null;
}

interface OwnArea extends Area {
  readonly region: { readonly name: string };
  readonly observation: Figure | null;
  readonly statisticalNeighbours: readonly {
    readonly order: number;
    readonly area: Area & { readonly observation: Figure | null };
  }[];
}

interface OwnAnswer {
  readonly release: {
    readonly comparison?: {
      readonly rows: readonly { readonly observation: Figure & { readonly area: Area } }[];
      readonly excluded: readonly { readonly area: Area }[];
    };
    readonly areas?: readonly OwnArea[];
  };
}

interface AreaInTables extends Area {
  readonly observations: readonly Figure[];
  readonly inRegion?: { readonly name: string };
  readonly neighbours?: readonly {
    readonly position: number;
    readonly neighbouring: Area & { readonly observations: readonly Figure[] };
  }[];
}

/** A figure's value by area or by area, order and neighbour: null where it is missing, undefined where there is no row. */
type Values = ReadonlyMap<string, number | null | undefined>;

/**
 * Whether both answers name the same areas and neighbours, and the same value for each that has a row in the tables. Where
 * an area has none, Plumbline may still know its figure from before a reorganisation, under the code of that time.
 */
export function areSameFigures(ours: string, fromTables: string): boolean {
  const own = readOwn(ours);
  const tables = readTables(fromTables);
  return (
    own.size > 0 &&
    own.size === tables.size &&
    [...tables].every(([key, value]) => own.has(key) && (value === undefined || value === own.get(key)))
  );
}

function readOwn(text: string): Values {
  const { release }: OwnAnswer = JSON.parse(text).data;
  const { rows = [], excluded = [] } = release.comparison ?? {};
  return new Map([
    ...rows.map(({ observation: { area, value } }) => [toKey(area), toNumber(value)] as const),
    ...excluded.map(({ area }) => [toKey(area), null] as const),
    ...(release.areas ?? []).flatMap(({ region, observation, statisticalNeighbours, ...area }) => [
      [toKey(area, region.name), toNumber(observation?.value)] as const,
      ...statisticalNeighbours.map(
        ({ order, area: near }) =>
          [toKey(area, order, toKey(near)), toNumber(near.observation?.value)] as const,
      ),
    ]),
  ]);
}

function readTables(text: string): Values {
  const { allAreasList: areas }: { allAreasList: readonly AreaInTables[] } = JSON.parse(text).data;
  return new Map(
    areas.flatMap(({ inRegion, observations, neighbours, ...area }) => {
      if (neighbours === undefined)
        return observations.map(({ value }) => [toKey(area), toNumber(value)] as const);
      return [
        [toKey(area, inRegion?.name), readRow(observations)] as const,
        ...neighbours.map(
          ({ position, neighbouring }) =>
            [toKey(area, position, toKey(neighbouring)), readRow(neighbouring.observations)] as const,
        ),
      ];
    }),
  );
}

function readRow([row]: readonly Figure[]): number | null | undefined {
  return row && toNumber(row.value);
}

function toKey({ code, name }: Area, ...rest: readonly (string | number | undefined)[]): string {
  return [code, name, ...rest].join("|");
}

function toNumber(value: number | string | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}
