import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SAMPLING_DEFAULTS } from "@sextant/case";
import { expect, test } from "vitest";
import { SAMPLING_OPTIONS } from "../src/commands/robustness/sampling-options.js";

const SOURCES = fileURLToPath(new URL("../src", import.meta.url));

/** Every file that `from` imports when it is loaded, and the packages they name. */
function loadedFrom(from: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set([from]);
  const packages = new Set<string>();
  for (const file of files) {
    const source = readFileSync(file, "utf8");
    for (const [, names, target] of source.matchAll(
      /^(?:import|export) ([^;]*?) from "([^"]+)";/gms,
    )) {
      if (names.startsWith("type ")) continue;
      if (target.startsWith(".")) {
        files.add(join(dirname(file), target.replace(/\.js$/, ".ts")));
      } else if (!target.startsWith("node:")) packages.add(target);
    }
  }
  return { files, packages };
}

test("the thread that reads the command line loads no other package, so that a command starts at once", () => {
  const { files, packages } = loadedFrom(join(SOURCES, "main.ts"));
  expect(files.size).toBeGreaterThan(30);
  expect([...packages]).toEqual([]);
});

test("the help of robustness names the defaults of sampling", () => {
  const about = (option: string): string => SAMPLING_OPTIONS[option].about;
  const { seed, dispersion, citedDispersion, hedged, uncited } = SAMPLING_DEFAULTS;
  expect(about("seed")).toContain(`(default: ${seed})`);
  expect(about("dispersion")).toContain(`(default: ${dispersion})`);
  expect(about("cited-dispersion")).toContain(`(default: ${citedDispersion})`);
  expect(about("hedged")).toContain(`(default: ${hedged})`);
  expect(about("uncited")).toContain(`(default: ${uncited})`);
});
