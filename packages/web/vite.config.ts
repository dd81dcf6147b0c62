import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * The page is served under `default-src 'none'` with scripts, styles and workers from itself alone:
 * so nothing is inlined, and the polyfill that Vite would put into the page as a script is left out.
 */
export default defineConfig({
  base: "/",
  plugins: [react()],
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: {
      // Our own packages do nothing when they are imported, so that what is not used is left out.
      treeshake: {
        moduleSideEffects: (id) => !/[\\/]packages[\\/](engine|evidence|case|words)[\\/]/.test(id),
      },
    },
  },
  worker: { format: "es" },
});
