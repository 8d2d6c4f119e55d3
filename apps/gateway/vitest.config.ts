import { defineConfig } from "vitest/config";

/** The CommonJS file of graphql: type-graphql loads that one, and two copies of graphql refuse each other's schemas. */
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

/** A started gateway takes its turn with others on a small machine. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };
const globalSetup = "tests/fixtures/publish-once.ts";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: { name: "gateway", include: ["src/**/*.test.ts", "tests/*.test.ts"], globalSetup },
      },
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
