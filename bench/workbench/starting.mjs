// From the command to the address, memory at rest, the size of what the page loads first, and the time
// until it shows something and can be used.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { figure } from "./figures.mjs";
import { launch, settled, startWorkbench, temporaryFolder } from "./running.mjs";

const RUNS = 7;
const FIRST_RUNS = 3;
const DIST = fileURLToPath(new URL("../../packages/web/dist", import.meta.url));

/** KB that are sent, compressed, before the page can show anything: what its HTML names. */
export function initialSizes() {
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  const size = (pattern) =>
    [...html.matchAll(pattern)]
      .map(([, path]) => gzipSync(readFileSync(join(DIST, path))).length / 1024)
      .reduce((sum, kb) => sum + kb, 0);
  return {
    script: size(/(?:src|href)="\/([^"]+\.js)"/g),
    style: size(/href="\/([^"]+\.css)"/g),
  };
}

export async function measureStarting({ runs = RUNS, firstRuns = FIRST_RUNS } = {}) {
  const folder = temporaryFolder();
  const first = [];
  const again = [];
  const memory = [];
  const pages = { paint: [], usable: [], answer: [] };
  try {
    for (let run = 0; run < firstRuns; run++) {
      const fresh = join(folder, `workspace-${run}`);
      const workbench = await startWorkbench(fresh);
      first.push(workbench.milliseconds);
      await workbench.stop();
    }
    for (let run = 0; run < runs; run++) {
      const workbench = await startWorkbench(join(folder, "workspace-0"));
      again.push(workbench.milliseconds);
      const browser = await launch();
      try {
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
        await page.addInitScript(watchArrival);
        await page.goto(workbench.address);
        await settled(page);
        const arrival = await page.evaluate(() => globalThis.arrival);
        pages.paint.push(arrival.paint);
        pages.usable.push(arrival.usable);
        const id = await page.evaluate(async () => {
          const answer = await fetch("/api/cases", { headers: { "x-sextant": "1" } });
          return (await answer.json()).cases[0].id;
        });
        await page.goto(`${workbench.url}#/case/${id}/overview`);
        await settled(page);
        await page.reload();
        await settled(page);
        pages.answer.push((await page.evaluate(() => globalThis.arrival)).computed);
      } finally {
        await browser.close();
      }
      // At rest: nobody has asked for some seconds.
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      memory.push(workbench.memory());
      await workbench.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { script, style } = initialSizes();
  return [
    figure("server: first start, which makes the database", "ms", first),
    figure("server: later starts", "ms", again),
    ...(memory.includes(null) ? [] : [figure("server: memory at rest", "MB", memory, 400)]),
    figure("page: initial script, compressed", "KB", script, 250),
    figure("page: initial style, compressed", "KB", style),
    figure("page: first useful paint", "ms", pages.paint, 1000),
    figure("page: interactive", "ms", pages.usable, 1500),
    figure("page: the six-party talks with their answer", "ms", pages.answer),
  ];
}

/**
 * Runs in the page before its own code: when its heading was first painted, when it could be used (the
 * heading is there and the thread answers at once), and when all was computed.
 */
function watchArrival() {
  const arrival = { paint: null, usable: null, computed: null };
  globalThis.arrival = arrival;
  const look = () => {
    const now = performance.now();
    if (document.querySelector("[data-view-heading]") !== null) {
      arrival.paint ??= now;
      if (arrival.usable === null) {
        setTimeout(() => {
          const late = performance.now() - now;
          if (late < 50) arrival.usable ??= performance.now();
        });
      }
      const busy = document.querySelector("[data-changing], [aria-busy], [data-busy], .loading");
      if (busy === null && arrival.usable !== null) arrival.computed ??= now;
    }
    if (arrival.computed === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
