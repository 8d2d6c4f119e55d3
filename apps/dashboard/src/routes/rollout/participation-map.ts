import { authorityTiles, type PrintedValue, type Tile, type TileClass } from "@plumbline/charts";
import { placeOnTiles } from "#lib/place-on-tiles.js";
import { formatDay } from "#lib/words/dates.js";
import { lowerFirst } from "#lib/words/letter-case.js";
import type { AuthorityParticipation, ProgrammeFields } from "./page.query.js";

interface ParticipationMap {
  readonly tiles: readonly Tile[];
  readonly classes: readonly TileClass[];
}

/** Who took part, on today’s tiles: a shade for each phase, and hatching where nobody has said. */
export function toParticipationMap(
  { phases, authorities }: Pick<ProgrammeFields, "phases" | "authorities">,
  search: string,
): ParticipationMap {
  const named = phases.filter(({ slug }) => authorities.some(({ phase }) => phase?.slug === slug));
  const classes = [{ label: "did not take part" }, ...named.map(({ name }) => ({ label: lowerFirst(name) }))];
  const classOf = (one: AuthorityParticipation) => {
    if (one.state === "DID_NOT_TAKE_PART") return 0;
    const place = named.findIndex(({ slug }) => slug === one.phase?.slug);
    return place < 0 ? null : place + 1;
  };
  const shown = authorities.some(({ state }) => state === "DID_NOT_TAKE_PART") ? 0 : 1;
  const tiles = placeOnTiles(authorities, authorityTiles).map(({ position, figure }) => {
    const valueClass = classOf(figure);
    return {
      id: position.code,
      area: figure.area.code,
      label: figure.area.name,
      shortLabel: position.shortLabel,
      column: position.column,
      row: position.row,
      value: printState(figure),
      valueClass: valueClass === null ? null : valueClass - shown,
      group: figure.area.region?.code,
      href: `/areas/${figure.area.code}${search}`,
    };
  });
  return { tiles, classes: classes.slice(shown) };
}

function printState({ state, phase, joinedOn }: AuthorityParticipation): PrintedValue {
  if (state === "TOOK_PART") {
    const since = joinedOn === null ? "" : `, ${formatDay(joinedOn)}`;
    return { value: 1, text: `took part${phase === null ? "" : ` in ${lowerFirst(phase.name)}`}${since}` };
  }
  if (state === "DID_NOT_TAKE_PART") return { value: 0, text: "did not take part" };
  return { value: null, text: "not known", reason: "no page names it, and some sites are unnamed" };
}
