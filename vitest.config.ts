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
    // A browser, a server and a database take more than one core each: one file at a time there.
    maxWorkers: 1,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
