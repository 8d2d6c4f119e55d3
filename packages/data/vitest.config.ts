import { defineConfig } from "vitest/config";

const storeSuite = "tests/store/*.test.ts";

/** Several embedded databases take their turns on a small machine. */
const patience = { testTimeout: 240_000, hookTimeout: 240_000 };
const storeTemplates = "tests/support/store-templates.ts";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "data",
          include: ["src/**/*.test.ts", storeSuite, "tests/embedded/*.test.ts"],
          globalSetup: storeTemplates,
          env: { STORE_ENGINE: "embedded" },
          ...patience,
        },
      },
      {
        test: {
          name: "data-postgres",
          include: [storeSuite, "tests/postgres/*.test.ts"],
          env: { STORE_ENGINE: "postgresql" },
          ...patience,
        },
      },
      {
        test: {
          name: "published-files",
          include: ["tests/published-files/*.test.ts"],
          globalSetup: storeTemplates,
          env: { STORE_ENGINE: "embedded" },
          ...patience,
        },
      },
    ],
  },
});
