import { json } from "@sveltejs/kit";
import { askProgress } from "../ask-scenario.js";
import { requireScenarioState } from "../require-state.js";
import type { RequestHandler } from "./$types.js";

/** How far the scenario of a link is, for the page’s own script while it waits. */
export const GET: RequestHandler = async ({ url }) => {
  const progress = await askProgress(requireScenarioState(url));
  return json(progress, { headers: { "cache-control": "no-store" } });
};
