import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte({ configFile: false })],
  test: { name: "charts", include: ["src/**/*.test.ts", "tests/**/*.test.ts"], testTimeout: 120_000 },
});
