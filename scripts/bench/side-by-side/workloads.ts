import { send, type Sent } from "./drive.ts";
import { recordDashboard } from "./record-dashboard.ts";

/** A kind of work: the requests in their order, asked over again once all have been. */
export interface Workload {
  readonly letter: string;
  readonly name: string;
  /** Hot: the same bytes each time. Cold: no two requests alike, so that no cache of answers can help. */
  readonly cold: boolean;
  readonly requests: readonly Sent[];
}

const pinned = "2025.0";

const comparison = `query Compare($indicator: String!, $period: String, $level: AreaLevel) {
  release(version: "${pinned}") { comparison(indicator: $indicator, period: $period, selection: { level: $level }) {
    indicator { slug name unit } period { code label } benchmark { value }
    rows { observation { area { code name } value interval { lower upper } } verdict { outcome difference sentence } }
    excluded { area { code name } missing { symbol explanation } }
  } }
}`;

const nested = `query Nested($indicator: String!, $period: String) {
  release(version: "${pinned}") { areas {
    code name region { name }
    observation(indicator: $indicator, period: $period) { value interval { lower upper } missing { symbol } }
    statisticalNeighbours { order closeness area { code name observation(indicator: $indicator, period: $period) { value } } }
  } }
}`;

const walk = `query Walk($after: String) {
  release(version: "${pinned}") { observations(first: 500, after: $after) {
    edges { cursor node { value area { code } indicator { slug } period { code } } } pageInfo { hasNextPage endCursor }
  } }
}`;

const levels = ["LOCAL_AUTHORITY", "REGION", "SUBREGION"] as const;

/** The six kinds of work, for the figures that a gateway serves. */
export async function listWorkloads(origin: string): Promise<readonly Workload[]> {
  const series = await listSeries(origin);
  const hot = { indicator: "turnover-rate-fte", period: "2025", level: "LOCAL_AUTHORITY" };
  const cold = series.flatMap(({ indicator, period }) =>
    levels.map((level) => ({ indicator, period, level })),
  );
  const afters = await listCursors(origin);
  return [
    { letter: "a", name: "hot pinned comparison by GET", cold: false, requests: [get(comparison, hot)] },
    { letter: "b", name: "hot pinned comparison by POST", cold: false, requests: [post(comparison, hot)] },
    {
      letter: "c",
      name: "distinct cold comparisons",
      cold: true,
      requests: cold.map((each) => post(comparison, each)),
    },
    {
      letter: "d",
      name: "authorities with neighbours",
      cold: true,
      requests: series.map((each) => post(nested, each)),
    },
    {
      letter: "e",
      name: "cursor walk, 500 a page",
      cold: true,
      requests: afters.map((after) => post(walk, { after })),
    },
    {
      letter: "f",
      name: "mixed trace of the dashboard’s pages",
      cold: false,
      requests: await recordDashboard(origin),
    },
  ];
}

function get(query: string, variables: object): Sent {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return { method: "GET", path: `/graphql?${search.toString()}` };
}

function post(query: string, variables: object = {}): Sent {
  return { method: "POST", path: "/graphql", body: JSON.stringify({ query, variables }) };
}

const place = /"variables":\{/;

/** The same request with a number that no operation reads, another each time, which makes it new to any cache of answers. */
export function renew(sent: Sent, count: number): Sent {
  const { body } = sent;
  return body === undefined
    ? sent
    : { ...sent, body: body.replace(place, `"variables":{"unread":${count},`) };
}

interface Series {
  readonly indicator: string;
  readonly period: string;
}

async function listSeries(origin: string): Promise<readonly Series[]> {
  const { release } = await ask(
    origin,
    `{ release(version: "${pinned}") { indicators { slug periods { code } } } }`,
  );
  return release.indicators.flatMap(({ slug, periods }: { slug: string; periods: { code: string }[] }) =>
    periods.map(({ code }) => ({ indicator: slug, period: code })),
  );
}

const pagesWalked = 40;

async function listCursors(origin: string): Promise<readonly (string | null)[]> {
  const afters: (string | null)[] = [null];
  while (afters.length < pagesWalked) {
    const { release } = await ask(origin, walk, { after: afters.at(-1) });
    const { hasNextPage, endCursor } = release.observations.pageInfo;
    if (!hasNextPage) break;
    afters.push(endCursor);
  }
  return afters;
}

/** The data that a server answers a question with. */
export async function ask(origin: string, query: string, variables: object = {}) {
  const { text } = await send(origin, post(query, variables));
  const { data } = JSON.parse(text);
  return data;
}
