import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { findChromium } from "./scripts/chromium.mjs";

/** Tests run on the sources: a stale build can never make a test pass. */
const source = (name: string): string =>
  fileURLToPath(new URL(`./packages/${name}/src/index.ts`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: Object.fromEntries(
      ["engine", "evidence", "case", "words", "report", "workspace", "server"].map((name) => [
        `@sextant/${name}`,
        source(name),
      ]),
    ),
  },
  test: {
    include: ["packages/*/test/**/*.test.ts", "tests/**/*.test.ts"],
    // scripts/test.mjs says so, loudly.
    exclude: [...configDefaults.exclude, ...(findChromium() === null ? ["tests/browser/**"] : [])],
    // Two at once also where there are but two cores: most of them wait for a browser or a disk.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
