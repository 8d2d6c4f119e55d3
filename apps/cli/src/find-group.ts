import {
  existsOn,
  findArea,
  listAreas,
  listWords,
  nearestNames,
  reportsItself,
  workforceDay,
  type Area,
  type Release,
} from "@plumbline/domain";
import { GroupError } from "./group-error.js";

/** The authorities that words name, each once, by code or name; every word that cannot be in a group is named at once. */
export function findGroup(release: Release, text: string): readonly Area[] {
  const words = text
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const found = words.map((word) => findWord(release, word));
  const areas = [...new Set(found.flat())];
  const day = workforceDay(release.periodCodes.at(-1) ?? "");
  const problems = [
    ...words.filter((_, place) => found[place]?.length === 0).map((word) => sayUnknown(release, word)),
    ...areas.flatMap((area) => listObstacles(release, area, day)),
  ];
  if (problems.length === 0 && areas.length < 2) problems.push("A group needs two authorities or more.");
  if (problems.length > 0) throw new GroupError(problems);
  return areas;
}

/** An area by its code, else the authority of today by its name or another that it is known by. */
function findWord({ areas, periodCodes }: Release, word: string): readonly Area[] {
  const coded = findArea(areas, word.toUpperCase());
  if (coded !== undefined) return [coded];
  const wanted = word.toLowerCase();
  const named = areas.areas.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => each.toLowerCase() === wanted),
  );
  const day = workforceDay(periodCodes.at(-1) ?? "");
  const current = named.filter((area) => existsOn(area, day));
  return (current.length > 0 ? current : named).slice(0, 1);
}

function sayUnknown({ areas }: Release, word: string): string {
  const names = areas.areas.filter(({ level }) => level === "local-authority").map(({ name }) => name);
  return `No area is called “${word}”. Did you mean ${nearestNames(word, names).join(" or ")}?`;
}

function listObstacles({ areas }: Release, area: Area, day: string): readonly string[] {
  const { name, level } = area;
  if (level !== "local-authority") return [`A group is made of authorities: ${name} cannot be in it.`];
  if (!reportsItself(area)) return [`${name} has no figures of its own: ask for its joint return.`];
  if (existsOn(area, day)) return [];
  const heirs = listAreas(areas, area.successors).map((heir) => heir.name);
  return [
    `${name} (${area.code}) has no figures of ${day}${heirs.length === 0 ? "." : `: its area is in ${listWords(heirs)}.`}`,
  ];
}
