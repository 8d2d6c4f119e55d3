import { GATEWAY_PUBLIC_URL } from "$app/env/private";
import { readPinned } from "#lib/pinned-release.js";
import { loadReleaseHeading } from "#lib/server/release-only.js";
import { askProgrammes } from "#lib/server/programmes.js";
import { preReleaseFiles } from "./files.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url }) => ({
  release: await loadReleaseHeading(readPinned(url.searchParams)),
  programmes: (await askProgrammes()) ?? [],
  files: preReleaseFiles,
  address: GATEWAY_PUBLIC_URL,
  csv: new URL("/csv/programme-rollout?programme=", GATEWAY_PUBLIC_URL).href,
});
