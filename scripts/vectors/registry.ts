import type { Adapter, Adapters } from "./adapter.ts";
import { composites } from "./sections/composites.ts";
import { consistency } from "./sections/consistency.ts";
import { disclosure } from "./sections/disclosure.ts";
import { dispersion } from "./sections/dispersion.ts";
import { funnels } from "./sections/funnels.ts";
import { inequality } from "./sections/inequality.ts";
import { overdispersions } from "./sections/overdispersion.ts";
import { ranks } from "./sections/ranks.ts";
import { rates } from "./sections/rates.ts";
import { scenarios } from "./sections/scenario.ts";
import { segregations } from "./sections/segregation.ts";
import { trends } from "./sections/trends.ts";
import { workforce } from "./sections/workforce.ts";

const adapters: Adapters = {
  ...rates,
  ...funnels,
  ...overdispersions,
  ...dispersion,
  ...disclosure,
  ...consistency,
  ...inequality,
  ...scenarios,
  ...segregations,
  ...composites,
  ...ranks,
  ...trends,
  ...workforce,
};

export function findAdapter(method: string): Adapter | undefined {
  return Object.hasOwn(adapters, method) ? adapters[method] : undefined;
}
