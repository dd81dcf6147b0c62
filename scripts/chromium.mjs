// Finds the browser that the tests of the workbench run in: $CHROMIUM_PATH, else one that is installed;
// on Debian as root, its own package is installed where there is none.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of a browser; null where there is none. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...ELSEWHERE].find((path) => existsSync(path)) ?? null;
}

/** Like findChromium, after an attempt to install one. */
export function ensureChromium() {
  if (findChromium() === null && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.error("sextant: installing Debian's chromium for the tests (once) …");
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const run = (...words) =>
      spawnSync("apt-get", ["-qq", ...words], { stdio: ["ignore", 2, 2], env: environment });
    run("update");
    run("install", "-y", "chromium");
  }
  return findChromium();
}
