import type { Release } from "@plumbline/domain";
import { GraphQLError } from "graphql";
import { badInput } from "../errors.js";
import { selectProgramme } from "../schema/programme/select-programme.js";
import { selectArea } from "../schema/selection/select-area.js";
import { selectIndicator } from "../schema/selection/select-indicator.js";
import { findList, type Asked } from "../links/asked.js";

/** A link that cannot be answered; every problem is the error that it alone would be answered with. */
export class LinkError extends Error {
  override readonly name = "LinkError";
  constructor(
    readonly first: GraphQLError,
    readonly others: readonly GraphQLError[],
  ) {
    super([first, ...others].map(({ message }) => message).join(" "));
  }
}

/** Who finds what a parameter names, whatever else the link asks; a period is one of its indicator, and left to it. */
const selectors: Readonly<Record<string, (release: Release, name: string) => unknown>> = {
  area: selectArea,
  benchmarkArea: selectArea,
  codes: selectArea,
  within: selectArea,
  indicator: selectIndicator,
  indicators: selectIndicator,
  programme: selectProgramme,
};

/** The nearest names are looked up for so many, and no more of a long list. */
const mostNames = 10;

/** The release that a link is about, once nothing in the link is unreadable, missing or the name of nothing. */
export function selectSoundly(asked: Asked, select: () => Release): Release {
  const misread = [...asked.complaints].map(badInput);
  const found = attempt(select);
  const unknown = found instanceof GraphQLError ? [found] : listUnknownNames(asked, found);
  const [first, ...others] = [...misread, ...unknown];
  if (first !== undefined) throw new LinkError(first, others);
  if (found instanceof GraphQLError) throw found;
  return found;
}

function listUnknownNames(asked: Asked, release: Release): readonly GraphQLError[] {
  const problems: GraphQLError[] = [];
  for (const [parameter, select] of Object.entries(selectors)) {
    for (const name of findList(asked, parameter) ?? []) {
      const found = attempt(() => select(release, name));
      if (found instanceof GraphQLError) problems.push(found);
      if (problems.length === mostNames) return problems;
    }
  }
  return problems;
}

function attempt<Found>(select: () => Found): Found | GraphQLError {
  try {
    return select();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
