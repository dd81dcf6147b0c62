// Runs the one formatter and linter (Biome). Its npm wrapper's lockfile names platforms that some
// registries lack, so the platform packages are optional dependencies and the binary is called directly.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const platform = `${process.platform}-${process.arch}`;
let binary;
try {
  binary = require.resolve(
    `@biomejs/cli-${platform}/${process.platform === "win32" ? "biome.exe" : "biome"}`,
  );
} catch {
  console.error(
    `sextant: no formatter for ${platform} is installed; formatting and linting were NOT checked.`,
  );
  process.exit(process.env.CI === "true" ? 1 : 0);
}
const write = process.argv.includes("--write") ? ["--write"] : [];
const run = spawnSync(binary, ["check", "--error-on-warnings", ...write, "."], {
  stdio: "inherit",
});
process.exit(run.status ?? 1);
