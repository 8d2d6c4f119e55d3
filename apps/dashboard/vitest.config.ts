import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** A site takes its turn with other processes on a small machine. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };
const globalSetup = "tests/fixtures/start-site.ts";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: "dashboard",
          include: ["src/**/*.test.ts", "server/**/*.test.ts", "tests/site/*.test.ts"],
          globalSetup,
          ...patience,
        },
      },
      {
        test: { name: "files", include: ["tests/files/*.test.ts"], globalSetup, ...patience },
      },
      {
        test: { name: "browser", include: ["tests/browser/*.test.ts"], globalSetup, ...patience },
      },
    ],
  },
});
