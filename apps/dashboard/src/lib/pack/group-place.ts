import type { PackPlace } from "@plumbline/documents/pack";
import { DASHBOARD_URL } from "$app/env/private";
import { formatAreaChoice, type AreaChoice } from "../url-state/area-choice.js";
import { formatQuery } from "../url-state/fields.js";
import { namePlace } from "../words/place-names.js";
import { upperFirst } from "../words/letter-case.js";

/** A reader's own group as a pack names it. */
export function toGroupPlace(choice: AreaChoice, version: string): PackPlace {
  const phrase = namePlace(choice, []);
  return {
    title: `Pack of authorities: ${choice.group ?? upperFirst(phrase)}`,
    phrase,
    slug: "own-group",
    link: `${DASHBOARD_URL}/groups/pack${formatQuery({ ...formatAreaChoice(choice), release: version })}`,
  };
}
