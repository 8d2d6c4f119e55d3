import { selectAreas, type Area, type AreaLevel, type AreaSelection, type Release } from "@plumbline/domain";
import { badInput } from "../../errors.js";
import type { Optional } from "../optional.js";
import type { AreaSelectionInput } from "./area-selection.input.js";
import { selectArea } from "./select-area.js";

interface SelectionContext {
  readonly release: Release;
  readonly day: string;
  readonly defaultLevel?: AreaLevel;
}

/** The areas that a selection means on a day. `defaultLevel` is taken where the selection says nothing. */
export function selectAreasOf(
  selection: Optional<AreaSelectionInput>,
  { release, day, defaultLevel = "local-authority" }: SelectionContext,
): readonly Area[] {
  return selectAreas(release.areas, parseSelection(release, selection, defaultLevel), day);
}

/** A selection as the domain reads it, once every code in it is known to exist. */
export function parseSelection(
  release: Release,
  selection: Optional<AreaSelectionInput>,
  defaultLevel: AreaLevel = "local-authority",
): AreaSelection {
  const { level, within, codes } = selection ?? {};
  if (codes != null) {
    if (level != null || within != null) {
      throw badInput("`codes` stands alone in a selection: leave out `level` and `within`.");
    }
    return { codes: codes.map((code) => selectArea(release, code).code) };
  }
  if (within == null) return { level: level ?? defaultLevel };
  return { level: level ?? "local-authority", within: selectArea(release, within).code };
}
