import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { newFolder } from "../../packages/workspace/test/helpers/both.js";
import { journalOfFormat1 } from "../../packages/workspace/test/helpers/format-1.js";
import { startWorkbench } from "../browser/helpers/workbench.js";

const COMMAND = fileURLToPath(new URL("../../packages/cli/bin/sextant.mjs", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = newFolder();
  journalOfFormat1(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the workbench where it cannot start. */
function start(): Promise<{ code: number | null; out: string; errors: string }> {
  const words = [COMMAND, "workbench", "--no-open", "--workspace", folder];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  let [out, errors] = ["", ""];
  child.stdout.on("data", (bytes: Buffer) => {
    out += bytes;
  });
  child.stderr.on("data", (bytes: Buffer) => {
    errors += bytes;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, errors })));
}

it.each([
  [
    "a newer one",
    "workspace.json",
    () => '{"sextantWorkspace": 7}\n',
    /format 7.*Nothing was changed.*SX_WORKSPACE_NEWER.*newer version of Sextant/s,
  ],
  [
    "a damaged one",
    "journal.jsonl",
    (text: string) => text.replace('"Rename North"', '"Rename South"'),
    /journal .* damaged in line 2.*Nothing was changed.*SX_WORKSPACE_DAMAGED/s,
  ],
])(
  "%s is refused in words, with another exit code, and left as it is",
  async (_, name, change, words) => {
    const path = join(folder, name);
    const bytes = change(readFileSync(path, "utf8"));
    writeFileSync(path, bytes);
    const { code, out, errors } = await start();
    expect(errors.replace(/\s+/g, " ")).toMatch(words);
    expect(code).toBeGreaterThan(0);
    expect(out).toBe("");
    expect(readFileSync(path, "utf8")).toBe(bytes);
  },
);

it("one that is open names who has it; one whose owner was killed opens at once", async () => {
  const first = await startWorkbench({ workspace: folder });
  const { code, errors } = await start();
  expect(code).toBeGreaterThan(0);
  expect(errors).toContain(`process ${first.child.pid}`);
  expect(errors).toContain("SX_WORKSPACE_LOCKED");
  await first.kill();
  const second = await startWorkbench({ workspace: folder });
  expect(second.errors()).toBe("");
  await second.stop();
});
