/** What bin/sextant.mjs runs. */
import { run } from "./run.js";

// A message that nobody can read is no reason to end.
process.stderr.on("error", () => {});
process.exitCode = await run(process.argv.slice(2));
