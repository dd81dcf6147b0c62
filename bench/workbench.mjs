// How fast the workbench is, in a real browser on a real server, as users have them.
//   node bench/workbench.mjs    or    npm run bench -- workbench
// Cases are made from seeds. Times are of the clock, so that they hold for an idle machine only: the load
// stands above them. Goals are those of the issue; nothing fails where one is missed.
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { findChromium } from "../scripts/chromium.mjs";
import { tableText } from "./workbench/figures.mjs";

/** All figures as rows; null where there is no browser to measure in. */
export async function measureWorkbench() {
  if (findChromium() === null) return null;
  const { measureStarting } = await import("./workbench/starting.mjs");
  const { measureEditing } = await import("./workbench/editing.mjs");
  const { measureScrolling } = await import("./workbench/scrolling.mjs");
  const load = loadavg()[0];
  const rows = [
    ...(await measureStarting()),
    ...(await measureEditing()),
    ...(await measureScrolling()),
  ];
  return { node: process.version, cpu: `${cpus().length} x ${cpus()[0].model}`, load, rows };
}

export function workbenchText(found) {
  if (found === null)
    return "The workbench: not measured, since no Chromium, Chrome or Edge was found.";
  const { node, cpu, load, rows } = found;
  return `The workbench, embedded database, over loopback. Node ${node}, ${cpu}, load ${load.toFixed(2)}\n\n${tableText(rows)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await measureWorkbench();
  console.log(
    process.argv.includes("--json") ? JSON.stringify(found, null, 2) : workbenchText(found),
  );
}
