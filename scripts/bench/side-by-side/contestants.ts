import type { Program } from "./start-server.ts";

export interface Contestant extends Program {
  /** The letters of the workloads it takes part in. */
  readonly takes: string;
  /** Asked in its own schema, of the tables; the others share one schema. */
  readonly ofTables?: true;
}

const everything = "abcdef";
const oneGraphql = ["scripts/bench/yardsticks/one-graphql.ts"];

/** Plumbline first, then what it is measured beside. */
export function listContestants(places: {
  readonly own: string;
  readonly shared: string;
  readonly databaseUrl?: string | undefined;
}): readonly Contestant[] {
  const shared = { PLUMBLINE_DATA: places.shared };
  const folder = "scripts/bench/yardsticks";
  return [
    {
      name: "Plumbline",
      file: "apps/gateway/dist/main.js",
      environment: {
        PLUMBLINE_DATA: places.own,
        GATEWAY_PORT: "0",
        GATEWAY_REQUESTS_PER_MINUTE: "100000000",
      },
      takes: everything,
    },
    {
      name: "node:http, stringify",
      file: `${folder}/bare.ts`,
      environment: { BARE: "stringify" },
      takes: "ab",
    },
    { name: "node:http, ready made", file: `${folder}/bare.ts`, environment: { BARE: "ready" }, takes: "ab" },
    { name: "Yoga", file: `${folder}/yoga.ts`, environment: shared, before: oneGraphql, takes: everything },
    {
      name: "Mercurius",
      file: `${folder}/mercurius.ts`,
      environment: shared,
      before: oneGraphql,
      takes: everything,
    },
    {
      name: "Mercurius, JIT",
      file: `${folder}/mercurius.ts`,
      environment: { ...shared, JIT: "1" },
      before: oneGraphql,
      takes: everything,
    },
    {
      name: "Mercurius, JIT, direct calls",
      file: `${folder}/mercurius.ts`,
      environment: { ...shared, JIT: "1", DIRECT: "1" },
      before: oneGraphql,
      takes: "cde",
    },
    ...listOfTables(places.databaseUrl),
  ];
}

function listOfTables(databaseUrl: string | undefined): readonly Contestant[] {
  if (databaseUrl === undefined) return [];
  return [
    {
      name: "PostGraphile 5",
      file: "scripts/bench/yardsticks/postgraphile.ts",
      environment: { DATABASE_URL: databaseUrl, GRAPHILE_ENV: "production" },
      takes: "cd",
      ofTables: true,
    },
  ];
}
