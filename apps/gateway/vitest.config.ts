import { defineConfig } from "vitest/config";

/** The CommonJS file of graphql: type-graphql loads that one, and two copies of graphql refuse each other's schemas. */
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

/** A started gateway takes its turn with others on a small machine. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };
const globalSetup = "tests/fixtures/publish-once.ts";

/** What people outside meet, a project each where a program is needed that a machine may not have. */
const outside = {
  csv: "tests/csv/*.test.ts",
  briefings: "tests/briefings/*.test.ts",
  clients: "tests/clients/{clients,walks}.test.ts",
  "client-python": "tests/clients/python-core.test.ts",
  "client-relay": "tests/clients/relay-compiler.test.ts",
  examples: "tests/examples/shell-and-node.test.ts",
  "examples-python": "tests/examples/python.test.ts",
  "examples-r": "tests/examples/r.test.ts",
  explorer: "tests/explorer/*.test.ts",
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          name: "gateway",
          include: ["src/**/*.test.ts", "tests/*.test.ts"],
          globalSetup,
          ...patience,
        },
      },
      ...Object.entries(outside).map(([name, include]) => ({
        resolve,
        test: { name, include: [include], globalSetup, ...patience },
      })),
      {
        resolve,
        test: {
          name: "http",
          include: ["tests/http/*.test.ts", "tests/embedded/*.test.ts"],
          globalSetup,
          provide: { storeEngine: "embedded" },
          ...patience,
        },
      },
      {
        resolve,
        test: {
          name: "gateway-postgres",
          include: ["tests/http/*.test.ts", "tests/postgres/*.test.ts"],
          provide: { storeEngine: "postgresql" },
          ...patience,
        },
      },
    ],
  },
});
