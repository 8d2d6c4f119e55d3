import { accreditationLevels, returnTemplate } from "@plumbline/domain";
import type { RequestHandler } from "./$types.js";

/** A return to fill in: the columns, and a row for each level. */
export const GET: RequestHandler = () => {
  const start = { programme: "social-work-induction-programme", authority: "", asAt: "" };
  return new Response(returnTemplate({ ...start, levels: accreditationLevels }), {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": 'attachment; filename="plumbline-return.csv"',
      "cache-control": "public, max-age=3600",
    },
  });
};
