import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { isFresh } from "../src/worker-file.js";

const folder = mkdtempSync(join(tmpdir(), "sextant-joined-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, seconds: number): URL {
  const path = join(folder, name);
  writeFileSync(path, "");
  utimesSync(path, seconds, seconds);
  return pathToFileURL(path);
}

test("joined modules are used only where none of their parts was built since", () => {
  const parts = [written("a", 100), written("b", 200)];
  expect(isFresh(written("joined", 200), parts)).toBe(true);
  expect(isFresh(written("joined", 199), parts)).toBe(false);
  expect(isFresh(pathToFileURL(join(folder, "missing")), parts)).toBe(false);
  expect(isFresh(written("joined", 200), [pathToFileURL(join(folder, "never-built"))])).toBe(true);
});
