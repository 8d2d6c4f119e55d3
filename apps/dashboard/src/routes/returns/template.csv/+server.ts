import { accreditationLevels, returnTemplate } from "@plumbline/domain";
import { askTakingReturns } from "#lib/server/programmes.js";
import type { RequestHandler } from "./$types.js";

/** A return to fill in: the columns, and a row for each level; of the programme that is running, where it is one. */
export const GET: RequestHandler = async () => {
  const [only, ...others] = (await askTakingReturns()) ?? [];
  const programme = others.length === 0 ? (only?.slug ?? "") : "";
  const start = { programme, authority: "", asAt: "" };
  return new Response(returnTemplate({ ...start, levels: accreditationLevels }), {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": 'attachment; filename="plumbline-return.csv"',
      "cache-control": "public, max-age=60",
    },
  });
};
