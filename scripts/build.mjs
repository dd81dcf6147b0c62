// Builds every package with the TypeScript of this checkout, joins the modules of the command, and
// builds the page of the workbench.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWeb } from "./build-web.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
if (!existsSync(tsc)) {
  // `npm ci --omit=dev` runs `prepare` too; there is then nothing to build with.
  console.error("sextant: TypeScript is not installed; run `npm ci --include=dev`.");
  process.exit(process.env.npm_lifecycle_event === "prepare" ? 0 : 1);
}
const { status } = spawnSync(process.execPath, [tsc, "-b"], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
const { bundleWorker } = await import("./bundle-worker.mjs");
await bundleWorker();
process.exit(buildWeb());
