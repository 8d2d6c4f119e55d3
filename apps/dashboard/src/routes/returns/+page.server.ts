import { GATEWAY_PUBLIC_URL } from "$app/env/private";
import { returnColumns } from "@plumbline/domain";
import { fail } from "@sveltejs/kit";
import { readPinned } from "#lib/pinned-release.js";
import { loadReleaseHeading } from "#lib/server/release-only.js";
import { readForm } from "#lib/server/read-form.js";
import { askTakingReturns } from "#lib/server/programmes.js";
import { sendReturn } from "./send-return.js";
import type { Actions, PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url }) => ({
  release: await loadReleaseHeading(readPinned(url.searchParams)),
  columns: returnColumns,
  taking: await askTakingReturns(),
  address: new URL("/returns", GATEWAY_PUBLIC_URL).href,
});

export const actions: Actions = {
  default: async ({ request, setHeaders }) => {
    setHeaders({ "cache-control": "no-store" });
    const outcome = await sendReturn(await readForm(request));
    return outcome.state === "accepted" ? { outcome } : fail(422, { outcome });
  },
};
