import type { KeyRole } from "@plumbline/data";
import { isUnderEmbargo, type Release } from "@plumbline/domain";
import type { Caller } from "../limits/caller.js";

/** The releases that a caller may be answered from, newest first; undefined until they are loaded. */
export type ReleasesFor = (caller: Caller) => readonly Release[] | undefined;

const seeEmbargoed: readonly KeyRole[] = ["statistician", "pre-release-reader", "administrator"];

/**
 * Leaves out what is under embargo for everyone but those whose role sees it: what is left out here cannot be reached by any
 * field, file or message. The list given is the same one until something in it changes, so that answers can be kept for it.
 */
export function toReleasesFor(
  releases: () => readonly Release[] | undefined,
  now: () => Date = () => new Date(),
): ReleasesFor {
  const shown = new WeakMap<readonly Release[], readonly Release[]>();
  return ({ key }) => {
    const held = releases();
    if (held === undefined || (key !== undefined && seeEmbargoed.includes(key.role))) return held;
    if (held.every(({ embargoUntil }) => embargoUntil === undefined)) return held;
    const instant = now().toISOString();
    const visible = held.filter((release) => !isUnderEmbargo(release, instant));
    if (visible.length === held.length) return held;
    const before = shown.get(held);
    if (before?.length === visible.length) return before;
    shown.set(held, visible);
    return visible;
  };
}
