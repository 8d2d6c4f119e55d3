import { findArea, nearestNames, type Area, type Release } from "@plumbline/domain";
import { notFound } from "../../errors.js";
import { required } from "./required.js";

/** The area that bears a code in a release. */
export function selectArea(release: Release, code: string): Area {
  return required(findArea(release.areas, code), () =>
    notFound({ kind: "area", named: code, nearest: listNearestAreas(release, code) }),
  );
}

const suggestions = 3;

/** Areas whose code, name or other name is nearest to a text, as "Leeds (E08000035)". */
function listNearestAreas(release: Release, text: string): readonly string[] {
  const named = new Map(
    release.areas.areas.flatMap((area) =>
      [area.code, area.name, ...area.aliases].map((name) => [name, `${area.name} (${area.code})`] as const),
    ),
  );
  const nearest = nearestNames(text, named.keys(), suggestions * 2).flatMap((name) => named.get(name) ?? []);
  return [...new Set(nearest)].slice(0, suggestions);
}
