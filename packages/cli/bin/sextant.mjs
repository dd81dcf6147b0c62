#!/usr/bin/env node
// A committed file: npm makes no link to a file that does not exist yet.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

if (existsSync(fileURLToPath(new URL("../dist/main.js", import.meta.url)))) {
  await import("../dist/main.js");
} else {
  console.error("sextant: Sextant is not built yet. Run: npm run build");
  process.exitCode = 70;
}
