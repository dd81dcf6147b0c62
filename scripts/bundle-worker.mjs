// Joins the modules that `sextant` computes with into one file each: reading several hundred small ones
// takes longer than most analyses. packages/cli/src/worker-file.ts says when the joined ones are used.
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const dist = join(dirname(fileURLToPath(import.meta.url)), "..", "packages", "cli", "dist");

/** Makes packages/cli/dist/joined anew where it is older than what it is made from. */
export async function bundleWorker() {
  const { isJoinedFresh } = await import(pathToFileURL(join(dist, "worker-file.js")).href);
  if (isJoinedFresh()) return;
  const folder = join(dist, "joined");
  rmSync(folder, { recursive: true, force: true });
  const bundle = await rolldown({
    input: join(dist, "worker.js"),
    platform: "node",
    // The workbench runs in a thread of its own, and its server is loaded by that command alone.
    external: /^@sextant\/(server|workspace)$/,
  });
  await bundle.write({ dir: folder, format: "esm", minify: { compress: true, mangle: false } });
  await bundle.close();
}
