import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "documents",
          include: ["src/**/*.test.ts", "tests/written/**/*.test.ts"],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "documents-programs",
          include: ["tests/programs/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
