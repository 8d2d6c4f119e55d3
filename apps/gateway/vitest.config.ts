import { defineConfig } from "vitest/config";

/** The CommonJS file of graphql: type-graphql loads that one, and two copies of graphql refuse each other's schemas. */
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "gateway",
          include: ["src/**/*.test.ts", "tests/*.test.ts"],
          globalSetup: "tests/fixtures/publish-once.ts",
        },
      },
      { resolve, test: { name: "http", include: ["tests/http/*.test.ts"] } },
      {
        resolve,
        test: { name: "gateway-postgres", include: ["tests/http/*.test.ts", "tests/postgres/*.test.ts"] },
      },
    ],
  },
});
