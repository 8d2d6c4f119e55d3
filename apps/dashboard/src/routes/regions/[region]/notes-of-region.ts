import { englandCode } from "@plumbline/domain";
import { listNotesBeside, type SubjectNote } from "#lib/notes/notes-beside.js";
import { headlineSlugs, type HeadlineSlug } from "#lib/url-state/region-state.js";
import type { RegionArea, RegionRelease } from "./page.query.js";

/** The notes on what the page shows of a region: its headlines of one year, and every year of the indicator chosen. */
export function listNotesOfRegion(
  { notes, authorities, turnover }: RegionRelease,
  region: RegionArea,
  indicator: HeadlineSlug,
): readonly SubjectNote[] {
  const areas = [englandCode, region.code, ...authorities.map(({ code }) => code)];
  return listNotesBeside(notes, [
    { areas, indicators: headlineSlugs, periods: [turnover.period.code] },
    { areas, indicators: [indicator] },
  ]);
}
