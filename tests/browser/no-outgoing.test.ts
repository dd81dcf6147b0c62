import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstCaseOf, settled, signedIn } from "./helpers/browsing.js";
import { launch } from "./helpers/chromium.js";
import { SCREENS } from "./helpers/screens.js";
import { startWorkbench } from "./helpers/workbench.js";

/** What Chromium asks its makers by itself, whatever page it shows. */
const CHROMIUM = [
  "update.googleapis.com",
  "accounts.google.com",
  "content-autofill.googleapis.com",
  "optimizationguide-pa.googleapis.com",
];

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly host?: string; readonly url?: string };
  }[];
}

test("43: neither the page nor the server asks anybody for anything, names included, on any screen", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sextant-net-"));
  try {
    const log = join(folder, "net.json");
    // Every workbench of the tests tells of what its process asks for; here the browser is watched too.
    const workbench = await startWorkbench();
    const faults: string[] = [];
    const browser = await launch([`--log-net-log=${log}`]);
    const context = await signedIn(browser, workbench, undefined, faults);
    const page = await context.newPage();
    const id = await firstCaseOf(context, workbench);
    for (const screen of SCREENS) {
      await page.goto(`${workbench.url}#${screen === "start" ? "/" : `/case/${id}/${screen}`}`);
      await settled(page);
    }
    for (const why of ["citation:E1", "outcome:ukrainian-model", "verdict:seq:268:dprk"]) {
      const place = `/case/${id}/overview?why=${encodeURIComponent(why)}`;
      await page.goto(`${workbench.url}#${place}`);
      await settled(page);
    }
    await browser.close();
    await workbench.stop();
    expect(workbench.errors()).toBe("");
    expect(faults).toEqual([]);
    expect(askedBy(log).filter((host) => host !== "127.0.0.1" && !CHROMIUM.includes(host))).toEqual(
      [],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Every host that the browser looked up, or sent a request to. */
function askedBy(log: string): string[] {
  const { constants, events } = JSON.parse(readFileSync(log, "utf8")) as NetLog;
  const { logEventTypes: types } = constants;
  const hosts = new Set<string>();
  for (const { type, params } of events) {
    if (type === types.URL_REQUEST_START_JOB && params?.url !== undefined) {
      const { protocol, hostname } = new URL(params.url);
      if (/^(https?|wss?):$/.test(protocol)) hosts.add(hostname);
    } else if (type === types.HOST_RESOLVER_MANAGER_REQUEST && params?.host !== undefined) {
      hosts.add(params.host.replace(/^https?:\/\//, "").replace(/:\d+$/, ""));
    }
  }
  expect(hosts.size).toBeGreaterThan(0);
  return [...hosts];
}
