import { checkGroup } from "#lib/server/check-group.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { isAreaChoice, readAreaChoice, type AreaChoice } from "#lib/url-state/area-choice.js";
import { readText } from "#lib/url-state/fields.js";

interface ReadGroup {
  readonly choice: AreaChoice;
  readonly pinned: string | undefined;
}

/** The group that a link holds; a link that holds none, or one that cannot be used, ends in a page that says why. */
export async function readGroup(url: URL): Promise<ReadGroup> {
  const choice = readAreaChoice(url.searchParams);
  const pinned = readText(url.searchParams, "release");
  if (!isAreaChoice(choice)) refuseLink(url, choice);
  await checkGroup({ areas: [], ...choice, release: pinned }, url);
  return { choice, pinned };
}
