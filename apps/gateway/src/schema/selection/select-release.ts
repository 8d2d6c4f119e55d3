import { nearestNames, type Release } from "@plumbline/domain";
import { badInput, notFound, nothingPublished } from "../../errors.js";
import type { GatewayContext } from "../context.js";
import type { Optional } from "../optional.js";
import { required } from "./required.js";

interface ReleaseName {
  readonly id?: Optional<string>;
  readonly version?: Optional<string>;
}

/** The release that an id or a version pins, else the latest. Illustrative releases are never the latest. */
export function selectRelease({ releases }: GatewayContext, { id, version }: ReleaseName): Release {
  if (id != null && version != null) throw badInput("Pin a release by `id` or by `version`, not by both.");
  if (id != null) return findNamed(releases, id, (release) => release.id);
  if (version != null) return findNamed(releases, version, (release) => release.version);
  return required(
    releases.find((release) => !release.illustrative),
    nothingPublished,
  );
}

/** The release that a text names, be it an id or a version. */
export function selectReleaseByEither({ releases }: GatewayContext, named: string): Release {
  const byId = releases.find((release) => release.id === named);
  return byId ?? findNamed(releases, named, (release) => release.version);
}

function findNamed(
  releases: readonly Release[],
  named: string,
  nameOf: (release: Release) => string,
): Release {
  return required(
    releases.find((release) => nameOf(release) === named),
    () => notFound({ kind: "release", named, nearest: nearestNames(named, releases.map(nameOf)) }),
  );
}
