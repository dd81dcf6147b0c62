// `npm test`: format and lint, then every test. Arguments go to the test runner.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureChromium } from "./chromium.mjs";
import { ensurePostgres } from "./postgres.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const args = process.argv.slice(2);
const run = (script, ...rest) => {
  const { status } = spawnSync(process.execPath, [join(root, script), ...rest], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
};
if (args.length === 0) {
  run("scripts/lint.mjs");
  if (ensureChromium() === null) {
    console.error(
      "sextant: no Chromium, Chrome or Edge was found (CHROMIUM_PATH names one): the tests in a browser did NOT run.",
    );
    if (process.env.CI === "true") process.exit(1);
  }
  if (ensurePostgres() === null) {
    console.error(
      "sextant: no PostgreSQL was found (initdb and postgres on the PATH): the tests over a server did NOT run.",
    );
    if (process.env.CI === "true") process.exit(1);
  }
}
run("node_modules/vitest/vitest.mjs", "run", ...args);
