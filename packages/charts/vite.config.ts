import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/** Drawings for programs that make files without a page: compiled whole, so that nobody else need know Svelte. */
export default defineConfig({
  plugins: [svelte({ configFile: false })],
  build: {
    ssr: "src/drawings.ts",
    outDir: "dist",
    emptyOutDir: true,
    target: "node24",
    rolldownOptions: { output: { entryFileNames: "drawings.js" } },
  },
  ssr: { noExternal: true },
});
