import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "domain", include: ["src/**/*.test.ts", "tests/**/*.test.ts"], testTimeout: 120_000 } },
    ],
  },
});
