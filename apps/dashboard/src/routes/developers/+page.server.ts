import { GATEWAY_PUBLIC_URL } from "$app/env/private";
import { readPinned } from "#lib/pinned-release.js";
import { ask } from "#lib/server/gateway.js";
import { loadReleaseHeading } from "#lib/server/release-only.js";
import { listExamples } from "./examples.js";
import { listContractChanges } from "./list-contract-changes.js";
import { listLimits } from "./list-limits.js";
import { limitsQuery } from "./page.query.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url }) => {
  const [release, { apiLimits }] = await Promise.all([
    loadReleaseHeading(readPinned(url.searchParams)),
    ask(limitsQuery, {}),
  ]);
  return {
    release,
    address: GATEWAY_PUBLIC_URL,
    origin: new URL(GATEWAY_PUBLIC_URL).origin,
    examples: listExamples(GATEWAY_PUBLIC_URL),
    limits: listLimits(apiLimits),
    changes: listContractChanges(),
  };
};
