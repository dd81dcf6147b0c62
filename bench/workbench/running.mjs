import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "../../scripts/chromium.mjs";

const COMMAND = fileURLToPath(new URL("../../packages/cli/bin/sextant.mjs", import.meta.url));

export const temporaryFolder = () => mkdtempSync(join(tmpdir(), "sextant-bench-"));

/** Starts the built workbench over a folder; `milliseconds` is from the command to its address. */
export async function startWorkbench(folder, open = null) {
  const words = [...(open === null ? [] : [open]), "--no-open", "--workspace", folder];
  const began = performance.now();
  const child = spawn(process.execPath, [COMMAND, "workbench", ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  const [line] = await Promise.race([
    once(child.stdout, "data"),
    closed.then(() => {
      throw new Error("the workbench ended before it was ready");
    }),
  ]);
  const milliseconds = performance.now() - began;
  const address = String(line).replace("Sextant is ready: ", "").trim();
  return {
    milliseconds,
    address,
    url: address.slice(0, address.indexOf("#")),
    /** Resident memory in MB, where the system tells. */
    memory() {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
        return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
      } catch {
        return null;
      }
    },
    async stop() {
      child.kill("SIGTERM");
      await closed;
    },
  };
}

/** A workbench with a case of this text open, and a browser that is signed in; all gone at the end. */
export async function withCase(text, use) {
  const folder = temporaryFolder();
  const file = join(folder, "case.yaml");
  writeFileSync(file, text);
  try {
    const workbench = await startWorkbench(join(folder, "workspace"), file);
    const browser = await launch();
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(workbench.address);
      await settled(page);
      const id = /#\/case\/([^/]+)/.exec(page.url())[1];
      await use(page, (screen) => `${workbench.url}#/case/${id}/${screen}`);
    } finally {
      await browser.close();
      await workbench.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const launch = () =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
    ],
  });

/** Until a view is shown and nothing is being computed or saved. */
export async function settled(page) {
  await page.locator("[data-view-heading]").waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector(
        "[data-changing], [aria-busy], [data-busy], .status-saving, .loading",
      ) === null,
    null,
    { timeout: 120_000 },
  );
}
