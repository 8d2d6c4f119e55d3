import { areaInSentence } from "@plumbline/domain";
import { nameGroup } from "@plumbline/documents/pack";
import type { AreaChoice } from "../url-state/area-choice.js";

interface NamedRegion {
  readonly code: string;
  readonly name: string;
}

/** Where the authorities of a link are, as it reads in a sentence: "England", "the North East", "the group “Our peers”". */
export function namePlace({ within, areas, group }: AreaChoice, regions: readonly NamedRegion[]): string {
  if (areas !== undefined) return nameGroup({ codes: areas, name: group });
  const region = regions.find(({ code }) => code === within);
  if (region !== undefined) return areaInSentence(region);
  return within === undefined ? "England" : `the area ${within}`;
}
